// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ReferralAnswer {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .accepted: Phrase(kk: "қабылданды", ru: "принято", en: "accepted")
    case .declined: Phrase(kk: "қабылданбады", ru: "отклонено", en: "declined")
    case .noShow: Phrase(kk: "келмеді", ru: "не обратился", en: "the person did not come")
    }
  }
}
