import Evidence
import IncidentEvents
import Language
import Rulebook

/// What a media file says of itself, as far as it is put into an event.
struct StatedMedia {
  let path: String
  let digest: MediaDigest

  /// Its type, by its content.
  /// - Parameter stated: the type that was stated, if one was.
  /// - Throws: ``Problem`` where the content says nothing that is taken and nothing is stated, or something else.
  func type(stated: MediaType?) throws -> MediaType {
    let found = MediaType(content: digest.head, bytes: digest.bytes)
    if let found, let stated, !found.mayBe(stated) {
      throw Problem(
        "other-media-type",
        Phrase.Exhibits.otherMediaType(
          found: .text(found.name), path: .text(path), stated: .text(stated.name)), exit: .usage)
    }
    if let type = stated ?? found { return type }
    let names: String = MediaType.allCases.map(\.name).joined(separator: ", ")
    throw Problem(
      "unknown-media-type", Phrase.Exhibits.unknownMediaType(path: .text(path), types: .text(names)),
      exit: .usage)
  }

  /// From when to when it was recorded, where `ffprobe` is there and finds that in the file. What stands in the way is
  /// told, and is no error.
  func times() -> (from: LocalTime?, to: LocalTime?) {
    guard let program = MediaProbe.program(in: variable("PATH") ?? "") else {
      tell(Phrase.Exhibits.noProbe(path: .text(path)))
      return (nil, nil)
    }
    do {
      let probe = try MediaProbe(of: path, by: program)
      guard let created = probe.created else {
        tell(Phrase.Exhibits.noTimesInFile(path: .text(path)))
        return (nil, nil)
      }
      let from = Law.zone.localTime(atMilliseconds: created * 1000)
      return (from, probe.duration.map { Law.zone.localTime(atMilliseconds: created * 1000 + Int64($0)) })
    } catch {
      tell(Phrase.Exhibits.probeFailed(reason: .text(error.description)))
      return (nil, nil)
    }
  }

  private func tell(_ phrase: FilledPhrase) {
    StandardStream.note("kua: \(phrase.text(in: Spoken.language))\n")
  }
}
