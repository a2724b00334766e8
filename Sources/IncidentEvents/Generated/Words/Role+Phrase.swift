// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Role {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .dutyOfficer: Phrase(kk: "жедел кезекші", ru: "оперативный дежурный", en: "duty officer")
    case .inspector: Phrase(kk: "учаскелік инспектор", ru: "участковый инспектор", en: "inspector")
    case .dvUnit: Phrase(kk: "әйелдерді қорғау бөлімшесінің қызметкері", ru: "сотрудник подразделения по защите женщин", en: "officer of the domestic violence unit")
    case .investigator: Phrase(kk: "тергеуші (анықтаушы)", ru: "следователь (дознаватель)", en: "investigator")
    case .custodian: Phrase(kk: "заттай дәлелдемелерді сақтаушы", ru: "хранитель вещественных доказательств", en: "custodian of evidence")
    case .armoury: Phrase(kk: "бейнежетондарды беруші кезекші", ru: "дежурный по выдаче видеожетонов", en: "armoury keeper")
    case .supervisor: Phrase(kk: "басшы", ru: "руководитель", en: "supervisor")
    case .forensicExaminer: Phrase(kk: "сот сарапшысы", ru: "судебный эксперт", en: "forensic examiner")
    case .prosecutor: Phrase(kk: "прокурор", ru: "прокурор", en: "prosecutor")
    case .courtClerk: Phrase(kk: "сот хатшысы", ru: "секретарь суда", en: "court clerk")
    case .ngoWorker: Phrase(kk: "ҮЕҰ қызметкері", ru: "сотрудник НПО", en: "worker of an NGO")
    case .centreWorker: Phrase(kk: "дағдарыс орталығының қызметкері", ru: "сотрудник кризисного центра", en: "worker of a crisis centre")
    case .socialService: Phrase(kk: "әлеуметтік қызметкер", ru: "социальный работник", en: "social worker")
    case .akimatInspector: Phrase(kk: "әкімдік инспекторы", ru: "инспектор акимата", en: "inspector of the akimat")
    case .statistician: Phrase(kk: "статист", ru: "статистик", en: "statistician")
    case .auditor: Phrase(kk: "аудитор", ru: "аудитор", en: "auditor")
    case .keyOfficer: Phrase(kk: "кілттерге жауапты", ru: "ответственный за ключи", en: "key officer")
    case .`operator`: Phrase(kk: "журнал операторы", ru: "оператор журнала", en: "operator of the ledger")
    case .defence: Phrase(kk: "қорғаушы", ru: "защитник", en: "defence")
    }
  }
}
