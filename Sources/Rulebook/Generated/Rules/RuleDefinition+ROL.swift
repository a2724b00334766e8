// Written by Tools/generate from Schemas/law/rules/ROL.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let rol01 = RuleDefinition(
    code: "ROL-01", answer: .refuse,
    basis: Phrase(kk: "Рөлдер: кім не жаза алады (Schemas/law/roles.json)", ru: "Роли: кто что может записывать (Schemas/law/roles.json)", en: "Roles: who may record what (Schemas/law/roles.json)"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{actor} қызметкерінде {type} жазуға құқық беретін рөлдердің бірі де жоқ: {roles}{author}. Міндеті осы адам жазсын немесе кілттерге жауапты адам рөлдерді түзетсін.", ru: "У {actor} нет ни одной из ролей, которым дано записывать {type}: {roles}{author}. Пусть запишет тот, чья это обязанность, или пусть ответственный за ключи исправит роли.", en: "{actor} has none of the roles that may record {type}: {roles}{author}. Let someone record it whose office it is, or have the roles corrected by a key officer."))
  static let rol02 = RuleDefinition(
    code: "ROL-02", answer: .refuse,
    basis: Phrase(kk: "Қызметкер өзі қызмет ететін ұйым үшін жазады", ru: "Сотрудник записывает за организацию, в которой служит", en: "An actor records for the body served"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{actor} {body} ұйымында қызмет етпейді. Жазатын ұйым ретінде қызметкердің өз ұйымын көрсетіңіз немесе оны қайта тіркетіңіз.", ru: "{actor} не служит в {body}. Укажите записывающей организацией ту, где служит сотрудник, или зарегистрируйте его заново.", en: "{actor} does not serve {body}. Write the actor's own body as the recording body, or have the actor enrolled anew."))
}
