import Foundation
import IncidentEvents
import Ledger
import TransparencyLog

@testable import Evidence

/// A case with three small videos in the hands of a prosecutor who hands them to a court, and what a forger with the
/// issuer's key can make of the bundle.
final class BundleStory {
  let story: SmallStory
  let prosecutor: SubmissionSigner
  let file = SmallStory.reference("case", "bundle")
  let report = SmallStory.reference("report", "bundle")
  let exhibits = ["one", "two", "three"].map { SmallStory.reference("exhibit", $0) }
  let videos: [[UInt8]]
  /// The last event of each exhibit's chain.
  private(set) var last: [String: String] = [:]

  init() throws {
    story = try SmallStory()
    videos = (1...3).map { number in
      [UInt8](repeating: UInt8(number), count: (number << 20) - number)
    }
    prosecutor = try SubmissionSigner.make(
      for: SmallStory.Officer.prosecutor.reference, origin: story.ledger.description.origin,
      seed: [UInt8](repeating: 9, count: 32))
    try story.take([
      story.operatorLine(
        "actor.enrolled", SmallStory.Officer.prosecutor.actor,
        """
        {"body":"\(SmallStory.Office.prosecutor.body)","key":"\(prosecutor.verifierKey)","roles":["prosecutor"]}
        """)
    ])
    try story.take([
      story.line("report.received", report, #"{"channel":"102","district":"esil"}"#, by: .duty),
      story.line("case.opened", file, #"{"reports":["\#(report)"]}"#, by: .duty),
    ])
    for (place, exhibit) in exhibits.enumerated() {
      let video = videos[place]
      let leaves = stride(from: 0, to: video.count, by: SegmentTree.segmentSize).map {
        MerkleTree.leafHash(of: Array(video[$0..<min($0 + SegmentTree.segmentSize, video.count)]))
      }
      try add(
        "evidence.registered", exhibit,
        """
        {"bytes":\(video.count),"case":"\(file)","kind":"photo","mediaType":"video/mp4","number":"\(place + 1)",\
        "segmentRoot":"\(SegmentTree.root(of: leaves))","sha256":"\(digest(place))","title":"Үлгі \(place + 1)"}
        """, .custodian)
    }
    try add(
      "evidence.transferred", exhibits[0],
      """
      {"digestIn":"\(digest(0))","digestOut":"\(digest(0))","from":"\(SmallStory.Officer.custodian.actor)",\
      "previous":"\(previous(0))","purpose":"court","to":"\(SmallStory.Officer.clerk.actor)"}
      """, .custodian)
    try verify(0)
    try verify(1)
  }

  func digest(_ place: Int) -> String { Digest.sha256(of: videos[place]).hex }
  private func previous(_ place: Int) -> String { last[exhibits[place]] ?? "" }

  /// Records an event of an exhibit's chain.
  private func add(_ type: String, _ exhibit: String, _ data: String, _ officer: SmallStory.Officer) throws {
    let line = story.line(type, exhibit, data, by: officer)
    try story.take([line])
    last[exhibit] = line.components(separatedBy: "\"id\":\"")[1].prefix(36).description
  }

  /// The prosecutor computes an exhibit's digest again.
  func verify(_ place: Int, after previous: String? = nil) throws {
    try add(
      "evidence.verified", exhibits[place],
      """
      {"previous":"\(previous ?? self.previous(place))","sha256":"\(digest(place))","tool":"sha256sum-9.1"}
      """, .prosecutor)
  }

  var acting: Acting {
    get throws { try story.acting(.prosecutor, signers: [prosecutor]) }
  }

  func reference(_ text: String) throws -> Reference {
    guard let reference = Reference(text) else { throw BundleError(.notFound, text) }
    return reference
  }

  func request(of subject: String? = nil, named: [BundleRequest.Named] = []) throws -> BundleRequest {
    BundleRequest(
      of: try reference(subject ?? file), act: "17-04/256", recipient: .court,
      to: try reference(SmallStory.Office.court.body), named: named)
  }

  /// Issues a bundle and puts it together.
  func issue(of subject: String? = nil) throws -> PreparedBundle {
    let acting = try acting
    let draft = try story.ledger.draftBundle(request(of: subject), by: acting)
    let recorded = try story.ledger.issue(draft, by: acting)
    try story.ledger.release()
    return try story.ledger.prepare(
      story.ledger.issuedBundle(recorded.id), values: draft.values, by: acting)
  }

  /// The archive of a bundle, as written to a file.
  func archive(_ bundle: PreparedBundle) throws -> [UInt8] {
    let path = story.place.path + "/\(UUID().uuidString).zip"
    try bundle.write(to: ArchiveWriter(path))
    return try BundleFile.read(path)
  }

  /// An archive of other files, the manifest made anew and signed with the issuer's own key.
  func forged(_ bundle: PreparedBundle, _ change: (inout [String: [UInt8]]) -> Void) throws -> [UInt8] {
    var files = bundle.files
    change(&files)
    guard let manifest = files["manifest.json"].flatMap({ BundleManifest(parsing: $0) }) else {
      throw BundleError(.notFound, "manifest.json")
    }
    let names = files.keys.filter { $0 != "manifest.json" && $0 != "manifest.sig" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let made = BundleManifest(
      bundle: manifest.bundle,
      files: names.map {
        BundleManifest.File(
          name: $0, bytes: files[$0]?.count ?? 0, sha256: Digest.sha256(of: files[$0] ?? []).hex)
      }, issuer: manifest.issuer, media: manifest.media, origin: manifest.origin, position: manifest.position,
      subject: manifest.subject, isSynthetic: manifest.isSynthetic)
    files["manifest.json"] = made.json
    files["manifest.sig"] = try prosecutor.signature(over: made.json)
    return try archive(bundle.with(files))
  }

  /// Writes a video to a file.
  func video(_ place: Int, _ change: (inout [UInt8]) -> Void = { _ in }) throws -> String {
    var bytes = videos[place]
    change(&bytes)
    let path = story.place.path + "/\(UUID().uuidString).mp4"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// What is known from elsewhere: the log's key.
  var trust: BundleTrust {
    BundleTrust(logKey: BundleTrust.KnownKey(story.ledger.description.logKey))
  }
}

extension PreparedBundle {
  /// The same with other files.
  func with(_ files: [String: [UInt8]]) -> PreparedBundle {
    PreparedBundle(
      issued: issued, size: size, cosignatures: cosignatures, entries: entries, values: values, files: files)
  }
}

extension BundleVerdict {
  /// The names of the checks that fail.
  var failing: Set<String> {
    Set(checks.filter { $0.verdict == .fails }.map { String($0.name.prefix { $0 != " " }) })
  }
  func verdict(_ name: String) -> BundleCheck.Verdict? { checks.first { $0.name == name }?.verdict }
}
