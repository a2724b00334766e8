// Written by Tools/generate from Schemas/language/interface/revision.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `revision.json`.
  public enum Revision {
    /// corrected by {positions}
    public static func correctedBy(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{positions} оқиғасымен түзетілді", ru: "исправлено событием {positions}", en: "corrected by {positions}"),
        ["positions": positions])
    }
    /// said anew by {positions}
    public static func saidAnewBy(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{positions} оқиғасымен қайта айтылды", ru: "сказано заново событием {positions}", en: "said anew by {positions}"),
        ["positions": positions])
    }
    /// disputed by {positions}
    public static func disputedBy(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{positions} оқиғасымен даулы деп танылды", ru: "оспорено событием {positions}", en: "disputed by {positions}"),
        ["positions": positions])
    }
    /// corrects {position}, {type}: {changes}; {reason}
    public static func corrects(changes: PhraseValue, position: PhraseValue, reason: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}, {type} түзетіледі: {changes}; {reason}", ru: "исправляет {position}, {type}: {changes}; {reason}", en: "corrects {position}, {type}: {changes}; {reason}"),
        ["changes": changes, "position": position, "reason": reason, "type": type])
    }
    /// corrects {target}: {changes}; {reason}
    public static func correctsUnknown(changes: PhraseValue, reason: PhraseValue, target: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{target} түзетіледі: {changes}; {reason}", ru: "исправляет {target}: {changes}; {reason}", en: "corrects {target}: {changes}; {reason}"),
        ["changes": changes, "reason": reason, "target": target])
    }
    /// disputes {position}, {type}: {ground}
    public static func disputes(ground: PhraseValue, position: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}, {type} даулы: {ground}", ru: "оспаривает {position}, {type}: {ground}", en: "disputes {position}, {type}: {ground}"),
        ["ground": ground, "position": position, "type": type])
    }
    /// disputes {target}: {ground}
    public static func disputesUnknown(ground: PhraseValue, target: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{target} даулы: {ground}", ru: "оспаривает {target}: {ground}", en: "disputes {target}: {ground}"),
        ["ground": ground, "target": target])
    }
    /// {field} {old} → {new}
    public static func change(field: PhraseValue, new: PhraseValue, old: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{field} {old} → {new}", ru: "{field} {old} → {new}", en: "{field} {old} → {new}"),
        ["field": field, "new": new, "old": old])
    }
    /// {field} was {old}
    public static func was(field: PhraseValue, old: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{field}: бұрын {old}", ru: "{field}: было {old}", en: "{field} was {old}"),
        ["field": field, "old": old])
    }
    /// nothing
    public static var nothingChanged: Phrase {
      Phrase(kk: "ештеңе", ru: "ничего", en: "nothing")
    }
    /// Counts, as corrected, as
    public static var countsAs: Phrase {
      Phrase(kk: "Түзетулермен былай есептеледі", ru: "С исправлениями считается так", en: "Counts, as corrected, as")
    }
    /// corrected
    public static var corrected: Phrase {
      Phrase(kk: "түзетілген", ru: "исправлено", en: "corrected")
    }
    /// disputed
    public static var disputed: Phrase {
      Phrase(kk: "даулы", ru: "оспорено", en: "disputed")
    }
    /// {count} corrected
    public static func alsoCorrected(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{count} түзетілген", ru: "исправлено {count}", en: "{count} corrected"),
        ["count": .number(count)])
    }
  }
}
