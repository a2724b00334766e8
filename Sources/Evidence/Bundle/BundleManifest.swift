internal import CanonicalJSON

/// `manifest.json` of a bundle: what it is of, every file with its digest, and the media files beside it.
struct BundleManifest: Equatable {
  /// A file of the archive.
  struct File: Equatable {
    let name: String
    let bytes: Int
    let sha256: String
  }

  /// An exhibit's media file, which lies beside the archive.
  struct Media: Equatable {
    let exhibit: String
    let bytes: Int
    let mediaType: String
    /// Of a copy there is none.
    let number: String?
    let sha256: String
  }

  static let format = "kua-evidence-bundle/v1"

  let bundle: String
  let files: [File]
  let issuer: String
  let media: [Media]
  let origin: String
  let position: Int
  let subject: String
  let isSynthetic: Bool

  /// The file: canonical JSON.
  var json: [UInt8] {
    var out: [UInt8] = []
    func raw(_ text: String) { out.append(contentsOf: text.utf8) }
    func text(_ value: String) { CanonicalWriter.appendString(value, to: &out) }
    func number(_ value: Int) { CanonicalWriter.appendInteger(value, to: &out) }
    raw("{\"bundle\":")
    text(bundle)
    raw(",\"files\":[")
    for (place, file) in files.enumerated() {
      raw(place == 0 ? "{\"bytes\":" : ",{\"bytes\":")
      number(file.bytes)
      raw(",\"name\":")
      text(file.name)
      raw(",\"sha256\":")
      text(file.sha256)
      raw("}")
    }
    raw("],\"format\":")
    text(Self.format)
    raw(",\"issuer\":")
    text(issuer)
    raw(",\"media\":[")
    for (place, one) in media.enumerated() {
      raw(place == 0 ? "{\"bytes\":" : ",{\"bytes\":")
      number(one.bytes)
      raw(",\"exhibit\":")
      text(one.exhibit)
      raw(",\"mediaType\":")
      text(one.mediaType)
      if let given = one.number {
        raw(",\"number\":")
        text(given)
      }
      raw(",\"sha256\":")
      text(one.sha256)
      raw("}")
    }
    raw("],\"origin\":")
    text(origin)
    raw(",\"position\":")
    number(position)
    raw(",\"subject\":")
    text(subject)
    if isSynthetic { raw(",\"synthetic\":true") }
    raw("}")
    return out
  }
}

extension BundleManifest {
  /// Reads a manifest; nil for bytes that are not exactly what ``json`` writes.
  init?(parsing bytes: [UInt8]) {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    guard (try? document.parseObject(bytes.span)) != nil else { return nil }
    let root = document.root
    guard root.member("format")?.string == Self.format, let bundle = root.member("bundle")?.string,
      let issuer = root.member("issuer")?.string, let origin = root.member("origin")?.string,
      let position = root.member("position")?.integer, let subject = root.member("subject")?.string,
      let listed = root.member("files"), let beside = root.member("media")
    else { return nil }
    var files: [File] = []
    var elements = listed.elements
    while let one = elements.next() {
      guard let name = one.member("name")?.string, let count = one.member("bytes")?.integer,
        let digest = one.member("sha256")?.string
      else { return nil }
      files.append(File(name: name, bytes: count, sha256: digest))
    }
    var media: [Media] = []
    elements = beside.elements
    while let one = elements.next() {
      guard let exhibit = one.member("exhibit")?.string, let count = one.member("bytes")?.integer,
        let type = one.member("mediaType")?.string, let digest = one.member("sha256")?.string
      else { return nil }
      media.append(
        Media(
          exhibit: exhibit, bytes: count, mediaType: type, number: one.member("number")?.string,
          sha256: digest))
    }
    self.init(
      bundle: bundle, files: files, issuer: issuer, media: media, origin: origin, position: position,
      subject: subject, isSynthetic: root.member("synthetic")?.boolean ?? false)
    guard json == bytes else { return nil }
  }
}
