// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension AccessPurpose {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .assignedCase: Phrase(kk: "іс жүргізуіндегі іс", ru: "дело в производстве", en: "assigned case")
    case .duty: Phrase(kk: "кезекшілік", ru: "дежурство", en: "duty")
    case .prosecution: Phrase(kk: "прокурорлық қадағалау мен айыптау", ru: "прокурорский надзор и обвинение", en: "prosecution")
    case .court: Phrase(kk: "сотта қарау", ru: "рассмотрение в суде", en: "court")
    case .victimSupport: Phrase(kk: "жәбірленушіге көмек", ru: "помощь потерпевшему", en: "support of the victim")
    case .supervision: Phrase(kk: "басшының бақылауы", ru: "контроль руководителя", en: "supervision")
    case .audit: Phrase(kk: "аудит", ru: "аудит", en: "audit")
    case .subjectRequest: Phrase(kk: "адамның өз сұрауы", ru: "запрос самого лица", en: "request of the person")
    case .emergency: Phrase(kk: "төтенше жағдай", ru: "чрезвычайный случай", en: "emergency")
    }
  }
}
