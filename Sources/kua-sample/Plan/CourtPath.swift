/// What becomes of a case before the court.
enum CourtPath {
  case none
  // Counted, if the case has a counted offence:
  case sent, returnedAndSentAgain, returnedInNextYear, sentRecordedInNext, returnWithdrawn
  // Not counted:
  case returned, sentAgainInNextYear, sentInNextYear, sendingWithdrawn
  /// Sent to court, and joined there to another case that was.
  case joined

  /// Cases that count as sent and were not simply sent, of 142.
  static let counted: [(CourtPath, Int)] = [
    (.returnedAndSentAgain, 14), (.returnedInNextYear, 6), (.sentRecordedInNext, 4), (.returnWithdrawn, 2),
  ]
  /// Cases with counted offences that do not count as sent.
  static let uncounted: [(CourtPath, Int)] = [
    (.returned, 11), (.sentAgainInNextYear, 5), (.sentInNextYear, 21), (.sendingWithdrawn, 3),
    (.joined, 4),
  ]
}

/// How the court decides.
enum SentencePath {
  case none, convicted, convictedUnknown, convictedRestored, convictedRecordedInNext
  /// Entered as an acquittal, and put right.
  case convictedCorrected
  /// The same person on both offences of the case.
  case convictedOnBoth
  /// Two references on the two offences, later found to be one person.
  case convictedMerged
  /// A person convicted in another case already.
  case convictedAgain
  // Not counted:
  case acquitted, convictionWithdrawn, convictedInNextYear, convictedOtherwise
  /// Entered as a conviction, and put right.
  case acquittedCorrected

  /// Persons counted that are not simply convicted, of 83; the unidentified are added.
  static let counted: [(SentencePath, Int)] = [
    (.convictedRestored, 1), (.convictedRecordedInNext, 3), (.convictedCorrected, 2),
  ]
  /// Cases of two offences with one person convicted on both.
  static let ofTwoOffences: [(SentencePath, Int)] = [(.convictedOnBoth, 5), (.convictedMerged, 2)]
  /// Cases that add nobody.
  static let uncounted: [(SentencePath, Int)] = [
    (.convictedAgain, 4), (.acquitted, 9), (.convictionWithdrawn, 3), (.convictedInNextYear, 15),
    (.convictedOtherwise, 2), (.acquittedCorrected, 1),
  ]
}
