import EventLog
import IncidentEvents
import Ledger
import Projections
import Testing

@Suite("Retractions and corrections")
struct RevisionTests {
  /// The sample's first lines, with random revisions among the last.
  private static func story(_ count: Int, seed: UInt64) throws -> RevisedStory {
    var story = try RevisedStory(SampleYear.lines.prefix(2_500), seed: seed)
    for _ in 0..<count { story.revise() }
    return story
  }

  @Test(
    "Every view is that of a log in which everything had been right from the start, in one go and in pieces",
    arguments: [1, 2, 3, 4, 5])
  func views(seed: UInt64) throws {
    let story = try Self.story(150, seed: seed)
    let right = TemporaryDirectory(), whole = TemporaryDirectory(), cut = TemporaryDirectory()
    let expected = try ViewTests.digests(of: story.right, at: right.path, pieces: 1)
    #expect(try ViewTests.digests(of: story.log, at: whole.path, pieces: 1) == expected)
    // The last pieces only revise what the stored views have folded.
    #expect(try ViewTests.digests(of: story.log, at: cut.path, pieces: 60) == expected)
    #expect(expected.allSatisfy { !$0.isEmpty })
    #expect(story.counts["event.corrected", default: 0] > 30, "\(story.counts)")
    #expect(story.counts["event.corrected of kua.event.corrected.v1", default: 0] > 3, "\(story.counts)")
    #expect(story.counts["event.retracted of kua.event.retracted.v1", default: 0] > 0, "\(story.counts)")
    #expect(story.counts["event.retracted of kua.event.corrected.v1", default: 0] > 3, "\(story.counts)")
    #expect(story.log.count != story.right.count)
  }
}
