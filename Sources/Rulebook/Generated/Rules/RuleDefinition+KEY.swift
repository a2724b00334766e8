// Written by Tools/generate from Schemas/law/rules/KEY.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let key01 = RuleDefinition(
    code: "KEY-01", answer: .refuse,
    basis: Phrase(kk: "Кілт бір қызметкерге тиесілі", ru: "Ключ принадлежит одному сотруднику", en: "A key belongs to one actor"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл кілт {holder} қызметкеріне тиесілі. Қызметкерге өз кілтін жасаңыз: `kua key new`.", ru: "Этот ключ принадлежит {holder}. Сделайте сотруднику собственный ключ: `kua key new`.", en: "The key belongs to {holder}. Make a key of the actor's own: `kua key new`."))
  static let key02 = RuleDefinition(
    code: "KEY-02", answer: .refuse,
    basis: Phrase(kk: "Кілт атауы оның кімдікі және қай журналға арналғанын айтады", ru: "Имя ключа говорит, чей он и для какого журнала", en: "A key's name says for which ledger and whose it is"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Кілт атауы — {name}, ал {expected} болуы керек. Осы журналға және осы қызметкерге кілтті қайта жасаңыз: `kua key new`.", ru: "Имя ключа — {name}, а должно быть {expected}. Сделайте ключ заново, для этого журнала и этого сотрудника: `kua key new`.", en: "The key's name is {name}; it must be {expected}. Make the key anew for this ledger and this actor: `kua key new`."))
  static let key03 = RuleDefinition(
    code: "KEY-03", answer: .ask,
    basis: Phrase(kk: "Кілт жарамды кезінде қайтарып алынады", ru: "Ключ отзывают, пока он действует", en: "A key is revoked while it counts"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{actor} қызметкерінде мұндай жарамды кілт жоқ. Кілтті тексеріңіз немесе бәрін қайтарып алу үшін data.key өрісін алып тастаңыз.", ru: "Такого действующего ключа у {actor} нет. Проверьте ключ или уберите data.key, чтобы отозвать все.", en: "No key of {actor} that still counts is this one. Check the key, or leave data.key out to revoke all of them."))
  static let key04 = RuleDefinition(
    code: "KEY-04", answer: .refuse,
    basis: Phrase(kk: "Журнал кілтін қол қойып тұрған кілт қана береді", ru: "Ключ журнала передаёт тот ключ, который подписывает", en: "The log's key is handed on by the one that signs"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Қазір {key} кілті қол қояды, тек оны ғана {origin} атының басқа кілтіне беруге болады. Оны `kua checkpoint rotate-key` арқылы ауыстырыңыз.", ru: "Сейчас подписывает ключ {key}, и передать можно только его, другому ключу имени {origin}. Замените его через `kua checkpoint rotate-key`.", en: "The key that signs now is {key}, and only it can be handed on, to another key of the origin {origin}. Rotate it with `kua checkpoint rotate-key`."))
}
