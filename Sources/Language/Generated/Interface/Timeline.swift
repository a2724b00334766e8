// Written by Tools/generate from Schemas/language/interface/timeline.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `timeline.json`.
  public enum Timeline {
    /// position
    public static var position: Phrase {
      Phrase(kk: "орны", ru: "позиция", en: "position")
    }
    /// happened
    public static var happened: Phrase {
      Phrase(kk: "болды", ru: "произошло", en: "happened")
    }
    /// recorded (UTC)
    public static var recordedUtc: Phrase {
      Phrase(kk: "жазылды (UTC)", ru: "записано (UTC)", en: "recorded (UTC)")
    }
    /// event
    public static var event: Phrase {
      Phrase(kk: "оқиға", ru: "событие", en: "event")
    }
    /// who
    public static var who: Phrase {
      Phrase(kk: "кім", ru: "кто", en: "who")
    }
    /// body
    public static var body: Phrase {
      Phrase(kk: "ұйым", ru: "организация", en: "body")
    }
    /// what it changed
    public static var changed: Phrase {
      Phrase(kk: "не өзгерді", ru: "что изменилось", en: "what it changed")
    }
    /// no events
    public static var noEvents: Phrase {
      Phrase(kk: "оқиға жоқ", ru: "событий нет", en: "no events")
    }
    /// recorded {time} UTC{delay} by {who}, {body}
    public static func recordedBy(body: PhraseValue, delay: PhraseValue, time: PhraseValue, who: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жазылды {time} UTC{delay}: {who}, {body}", ru: "записано {time} UTC{delay}: {who}, {body}", en: "recorded {time} UTC{delay} by {who}, {body}"),
        ["body": body, "delay": delay, "time": time, "who": who])
    }
    /// {actor} for {performer}
    public static func enteredFor(actor: PhraseValue, performer: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{performer} үшін {actor}", ru: "{actor} за {performer}", en: "{actor} for {performer}"),
        ["actor": actor, "performer": performer])
    }
    /// {code} at {position}
    public static func flagAt(code: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасында {code}", ru: "{code} в событии {position}", en: "{code} at {position}"),
        ["code": code, "position": position])
    }
    /// {code} at {position}, attested
    public static func attestedAt(code: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасында {code}, расталған", ru: "{code} в событии {position}, подтверждено", en: "{code} at {position}, attested"),
        ["code": code, "position": position])
    }
    /// … and {number} before these; --limit all shows them
    public static func rowsBefore(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "… және бұған дейін тағы {number}; барлығы: --limit all", ru: "… и ещё {number} до этих; все: --limit all", en: "… and {number} before these; --limit all shows them"),
        ["number": number])
    }
    /// subject
    public static var subject: Phrase {
      Phrase(kk: "не туралы", ru: "о чём", en: "subject")
    }
    /// {count} earlier events left out; all of them: --limit all, or kua history --about {reference}
    public static func omitted(count: Int, reference: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} бұрынғы оқиға көрсетілмеді; барлығы: --limit all немесе kua history --about {reference}", "{count} бұрынғы оқиға көрсетілмеді; барлығы: --limit all немесе kua history --about {reference}"], ru: ["{count} более раннее событие опущено; все: --limit all или kua history --about {reference}", "{count} более ранних события опущено; все: --limit all или kua history --about {reference}", "{count} более ранних событий опущено; все: --limit all или kua history --about {reference}"], en: ["{count} earlier event left out; all of them: --limit all, or kua history --about {reference}", "{count} earlier events left out; all of them: --limit all, or kua history --about {reference}"]),
        ["count": .number(count), "reference": reference])
    }
  }
}
