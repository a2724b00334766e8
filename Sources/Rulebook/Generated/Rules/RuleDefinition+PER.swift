// Written by Tools/generate from Schemas/law/rules/PER.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let per01 = RuleDefinition(
    code: "PER-01", answer: .ask,
    basis: Phrase(kk: "Біріктірілген адамдар ажыратылады", ru: "Разделяют тех, кто был соединён", en: "Persons are parted who were joined"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{one} мен {other} ешбір жазбамен біріктірілмеген, ажырататын ештеңе жоқ. Екі сілтемені де тексеріңіз.", ru: "{one} и {other} никакая запись не соединяет, разделять нечего. Проверьте обе ссылки.", en: "No record joins {one} and {other}, so there is nothing to part. Check both references."))
  static let per02 = RuleDefinition(
    code: "PER-02", answer: .flag,
    basis: Phrase(kk: "Адамдарды ештеңе біріктірмегенде ғана олар ажыратылған болады", ru: "Лица разделены, когда их больше ничто не соединяет", en: "Persons are parted when nothing joins them any more"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{others} арқылы екеуі әлі де бір адам. Егер бұл да қате болса, {other} дегенді олардан да ажыратыңыз.", ru: "Через {others} это всё ещё одно лицо. Если и это неверно, отделите {other} и от них.", en: "By way of {others} the two are still one person. If that is wrong too, part {other} from those as well."))
}
