/// Somebody who is asked and answers, a line at a time.
protocol Conversation: AnyObject {
  /// How wide a line may be; nil where nothing is known of it.
  var width: Int? { get }
  /// Says something, which ends where it ends: a question leaves the answer on its line.
  func say(_ text: String)
  /// The next line answered; nil when there will be none any more (Ctrl-D).
  func answer() -> String?
}

/// Whoever sits at the terminal: asked on standard error, so that standard output holds the result alone.
final class Keyboard: Conversation {
  let width = Terminal.columns

  func say(_ text: String) { StandardStream.note(text) }

  func answer() -> String? {
    guard let line = readLine(strippingNewline: true) else {
      StandardStream.note("\n")
      return nil
    }
    return line
  }
}
