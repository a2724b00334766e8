import Ledger

/// Progress of a copying and of verifying the copy.
final class CopyProgress: Sendable {
  private let copying = Progress("entries copied")
  private let verifying = Progress("entries verified")

  @Sendable func report(_ stage: CopyStage, _ done: Int, _ total: Int) {
    switch stage {
    case .copying: copying.report(done, of: total)
    case .verifying: verifying.report(done, of: total)
    }
  }

  /// Takes the line away.
  func end() {
    copying.end()
    verifying.end()
  }
}
