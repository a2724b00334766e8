// Written by Tools/generate from Schemas/language/interface/fact.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `fact.json`.
  public enum Fact {
    /// serves {body} as {roles}
    public static func serves(body: PhraseValue, roles: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{body} ұйымында қызмет етеді: {roles}", ru: "служит в {body}: {roles}", en: "serves {body} as {roles}"),
        ["body": body, "roles": roles])
    }
    /// art. {article} against {person}, committed {committed}
    public static func against(article: PhraseValue, committed: PhraseValue, person: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{article}-бап, {person}, жасалған уақыты {committed}", ru: "ст. {article}, на {person}, совершено {committed}", en: "art. {article} against {person}, committed {committed}"),
        ["article": article, "committed": committed, "person": person])
    }
    /// to {officer}, serial {serial}, firmware {firmware}, clock off by {milliseconds} ms
    public static func issuedTo(firmware: PhraseValue, milliseconds: PhraseValue, officer: PhraseValue, serial: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{officer} қызметкеріне, сериялық нөмірі {serial}, микробағдарламасы {firmware}, сағат қателігі {milliseconds} мс", ru: "сотруднику {officer}, серийный номер {serial}, прошивка {firmware}, погрешность часов {milliseconds} мс", en: "to {officer}, serial {serial}, firmware {firmware}, clock off by {milliseconds} ms"),
        ["firmware": firmware, "milliseconds": milliseconds, "officer": officer, "serial": serial])
    }
    /// court no. {number}
    public static func courtNumber(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "соттағы нөмірі {number}", ru: "номер в суде {number}", en: "court no. {number}"),
        ["number": number])
    }
    /// takes back {position}, {type}: {reason}
    public static func takesBack(position: PhraseValue, reason: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}, {type} қайтарып алынады: {reason}", ru: "отзывает {position}, {type}: {reason}", en: "takes back {position}, {type}: {reason}"),
        ["position": position, "reason": reason, "type": type])
    }
    /// takes back {target}: {reason}
    public static func takesBackUnknown(reason: PhraseValue, target: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{target} қайтарып алынады: {reason}", ru: "отзывает {target}: {reason}", en: "takes back {target}: {reason}"),
        ["reason": reason, "target": target])
    }
    /// after a loss, from size {size} of {former}, as {origin}
    public static func continued(former: PhraseValue, origin: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жоғалтудан кейін, {former} журналының {size} көлемінен, {origin} атымен", ru: "после утраты, с размера {size} журнала {former}, под именем {origin}", en: "after a loss, from size {size} of {former}, as {origin}"),
        ["former": former, "origin": origin, "size": size])
    }
    /// every {days} days by {mode}, basis {basis}
    public static func monitored(basis: PhraseValue, days: PhraseValue, mode: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{days} күн сайын, тәсілі: {mode}, негізі: {basis}", ru: "раз в {days} дн., способ: {mode}, основание: {basis}", en: "every {days} days by {mode}, basis {basis}"),
        ["basis": basis, "days": days, "mode": mode])
    }
    /// ERDR {erdr} episode {episode}, art. {article}, {district}, declared domestic: {domestic}
    public static func offence(article: PhraseValue, district: PhraseValue, domestic: PhraseValue, episode: PhraseValue, erdr: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "СДТБТ {erdr}, {episode}-эпизод, {article}-бап, {district}, тұрмыстық деп мәлімделген: {domestic}", ru: "ЕРДР {erdr}, эпизод {episode}, ст. {article}, {district}, заявлено бытовым: {domestic}", en: "ERDR {erdr} episode {episode}, art. {article}, {district}, declared domestic: {domestic}"),
        ["article": article, "district": district, "domestic": domestic, "episode": episode, "erdr": erdr])
    }
    /// art. {from} → {to}, {reason}
    public static func requalified(from: PhraseValue, reason: PhraseValue, to: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from}-бап → {to}-бап, {reason}", ru: "ст. {from} → {to}, {reason}", en: "art. {from} → {to}, {reason}"),
        ["from": from, "reason": reason, "to": to])
    }
    /// is the same person as {person}
    public static func samePerson(person: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{person} дегенмен бір адам", ru: "то же лицо, что и {person}", en: "is the same person as {person}"),
        ["person": person])
    }
    /// {person}: {service}, {urgency}
    public static func referred(person: PhraseValue, service: PhraseValue, urgency: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{person}: {service}, {urgency}", ru: "{person}: {service}, {urgency}", en: "{person}: {service}, {urgency}"),
        ["person": person, "service": service, "urgency": urgency])
    }
    /// suspect {suspect} is {kind} of victim {victim}
    public static func related(kind: PhraseValue, suspect: PhraseValue, victim: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "күдікті {suspect} жәбірленуші {victim} үшін: {kind}", ru: "подозреваемый {suspect} потерпевшему {victim}: {kind}", en: "suspect {suspect} is {kind} of victim {victim}"),
        ["kind": kind, "suspect": suspect, "victim": victim])
    }
    /// for {offence}
    public static func forOffence(offence: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{offence} бойынша", ru: "по {offence}", en: "for {offence}"),
        ["offence": offence])
    }
    /// {person}: {result}
    public static func assessed(person: PhraseValue, result: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{person}: {result}", ru: "{person}: {result}", en: "{person}: {result}"),
        ["person": person, "result": result])
    }
    /// outside the tool's population
    public static var outsidePopulation: Phrase {
      Phrase(kk: "әдіс қолданылатын топтан тыс", ru: "вне области применения метода", en: "outside the tool's population")
    }
    /// {person} {verdict}, art. {article}
    public static func sentenced(article: PhraseValue, person: PhraseValue, verdict: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{person}: {verdict}, {article}-бап", ru: "{person}: {verdict}, ст. {article}", en: "{person} {verdict}, art. {article}"),
        ["article": article, "person": person, "verdict": verdict])
    }
    /// {kind}: {amount}
    public static func penalty(amount: PhraseValue, kind: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind}: {amount}", ru: "{kind}: {amount}", en: "{kind}: {amount}"),
        ["amount": amount, "kind": kind])
    }
    /// by {messenger}, {duration}, known by {identified}
    public static func checkedIn(duration: PhraseValue, identified: PhraseValue, messenger: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{messenger}, {duration}, танылды: {identified}", ru: "{messenger}, {duration}, опознан: {identified}", en: "by {messenger}, {duration}, known by {identified}"),
        ["duration": duration, "identified": identified, "messenger": messenger])
    }
    /// sober
    public static var sober: Phrase {
      Phrase(kk: "мас емес", ru: "трезв", en: "sober")
    }
    /// not sober
    public static var notSober: Phrase {
      Phrase(kk: "мас", ru: "нетрезв", en: "not sober")
    }
    /// concern: {concern}
    public static func concern(concern: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "алаңдаушылық: {concern}", ru: "беспокойство: {concern}", en: "concern: {concern}"),
        ["concern": concern])
    }
    /// victim seen apart
    public static var seenApart: Phrase {
      Phrase(kk: "жәбірленуші бөлек көрілді", ru: "потерпевшего видели отдельно", en: "victim seen apart")
    }
    /// {kind} no. {number}, {size}
    public static func exhibit(kind: PhraseValue, number: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind} № {number}, {size}", ru: "{kind} № {number}, {size}", en: "{kind} no. {number}, {size}"),
        ["kind": kind, "number": number, "size": size])
    }
    /// recorded {time}
    public static func recordedFrom(time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жазба {time} бастап", ru: "запись с {time}", en: "recorded {time}"),
        ["time": time])
    }
    /// to {time}
    public static func recordedTo(time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{time} дейін", ru: "по {time}", en: "to {time}"),
        ["time": time])
    }
    /// worn by {officer}
    public static func wornBy(officer: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{officer} киген", ru: "на {officer}", en: "worn by {officer}"),
        ["officer": officer])
    }
    /// {label}: {value}
    public static func member(label: PhraseValue, value: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{label}: {value}", ru: "{label}: {value}", en: "{label}: {value}"),
        ["label": label, "value": value])
    }
    /// nothing
    public static var nothing: Phrase {
      Phrase(kk: "ештеңе", ru: "ничего", en: "nothing")
    }
    /// not scored, {unclear} of {items} answers unclear
    public static func notScored(items: PhraseValue, unclear: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бағаланбады, {items} жауаптың {unclear} белгісіз", ru: "не оценено, неясных ответов {unclear} из {items}", en: "not scored, {unclear} of {items} answers unclear"),
        ["items": items, "unclear": unclear])
    }
    /// score {score} of {items}
    public static func scored(items: PhraseValue, score: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{items} ішінен {score} ұпай", ru: "{score} {score|балл|балла|баллов} из {items}", en: "score {score} of {items}"),
        ["items": items, "score": score])
    }
    /// {unclear} unclear
    public static func someUnclear(unclear: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "белгісізі {unclear}", ru: "неясных {unclear}", en: "{unclear} unclear"),
        ["unclear": unclear])
    }
    /// retracted
    public static var retracted: Phrase {
      Phrase(kk: "қайтарып алынды", ru: "отозвано", en: "retracted")
    }
    /// retracted by {position}
    public static func retractedBy(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасымен қайтарып алынды", ru: "отозвано событием {position}", en: "retracted by {position}"),
        ["position": position])
    }
    /// {count} charges
    public static func charges(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} айып", "{count} айып"], ru: ["{count} обвинение", "{count} обвинения", "{count} обвинений"], en: ["{count} charge", "{count} charges"]),
        ["count": .number(count)])
    }
  }
}
