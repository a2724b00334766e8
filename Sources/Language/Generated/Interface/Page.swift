// Written by Tools/generate from Schemas/language/interface/page.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `page.json`.
  public enum Page {
    /// outstanding: no event has filled it in
    public static var outstandingAssessment: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға толтырмаған", ru: "не введена: ни одно событие её не заполнило", en: "outstanding: no event has filled it in")
    }
    /// {scores}: of such {percent} in 100 assaulted again
    public static func bandMeaning(percent: PhraseValue, scores: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{scores}: мұндайлардың 100-ден {percent}-і қайта шабуыл жасаған", ru: "{scores}: из таких снова напали {percent} из 100", en: "{scores}: of such {percent} in 100 assaulted again"),
        ["percent": percent, "scores": scores])
    }
    /// the score is one of high risk, and no designation rests on it
    public static var highScoreWithoutDesignation: Phrase {
      Phrase(kk: "ұпайы жоғары тәуекелге сай, бірақ оған сүйенген шешім жоқ", ru: "баллы соответствуют высокому риску, а решения о высоком риске нет", en: "the score is one of high risk, and no designation rests on it")
    }
    /// designated
    public static var designated: Phrase {
      Phrase(kk: "танылды", ru: "признан", en: "designated")
    }
    /// lifted
    public static var lifted: Phrase {
      Phrase(kk: "алынды", ru: "снято", en: "lifted")
    }
    /// unclear
    public static var unclear: Phrase {
      Phrase(kk: "белгісіз", ru: "неясно", en: "unclear")
    }
    /// outstanding: no event has registered it
    public static var outstandingExhibit: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға тіркемеген", ru: "не введено: ни одно событие его не зарегистрировало", en: "outstanding: no event has registered it")
    }
    /// {kind} no. {number}, registered
    public static func exhibitRegistered(kind: PhraseValue, number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind} № {number}, тіркелген", ru: "{kind} № {number}, зарегистрировано", en: "{kind} no. {number}, registered"),
        ["kind": kind, "number": number])
    }
    /// it belongs to no case
    public static var exhibitWithoutCase: Phrase {
      Phrase(kk: "ешбір іске жатпайды", ru: "не относится ни к одному делу", en: "it belongs to no case")
    }
    /// in the armoury
    public static var inArmoury: Phrase {
      Phrase(kk: "қару-жарақ қоймасында", ru: "на складе вооружения", en: "in the armoury")
    }
    /// held by {officers}
    public static func heldByOfficers(officers: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қызметкерде: {officers}", ru: "у сотрудника: {officers}", en: "held by {officers}"),
        ["officers": officers])
    }
    /// outstanding: no event has issued it
    public static var outstandingCamera: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға бермеген", ru: "не введён: ни одно событие его не выдало", en: "outstanding: no event has issued it")
    }
    /// it is held by {number} officers at once
    public static func heldByTwo(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бірден {number} қызметкерде тұр", ru: "числится сразу за {number} сотрудниками", en: "it is held by {number} officers at once"),
        ["number": number])
    }
    /// outstanding: no event has registered it
    public static var outstandingOffence: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға тіркемеген", ru: "не введено: ни одно событие его не зарегистрировало", en: "outstanding: no event has registered it")
    }
    /// art. {article}, {domestic}
    public static func offenceState(article: PhraseValue, domestic: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{article}-бап, {domestic}", ru: "ст. {article}, {domestic}", en: "art. {article}, {domestic}"),
        ["article": article, "domestic": domestic])
    }
    /// domestic
    public static var domestic: Phrase {
      Phrase(kk: "тұрмыстық", ru: "бытовое", en: "domestic")
    }
    /// not domestic
    public static var notDomestic: Phrase {
      Phrase(kk: "тұрмыстық емес", ru: "не бытовое", en: "not domestic")
    }
    /// unknown
    public static var unknown: Phrase {
      Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
    /// {erdr} episode {episode}
    public static func episodeOf(episode: PhraseValue, erdr: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{erdr}, {episode}-эпизод", ru: "{erdr}, эпизод {episode}", en: "{erdr} episode {episode}"),
        ["episode": episode, "erdr": erdr])
    }
    /// no suspect is named
    public static var noSuspect: Phrase {
      Phrase(kk: "күдікті аталмаған", ru: "подозреваемый не назван", en: "no suspect is named")
    }
    /// no victim is named
    public static var noVictim: Phrase {
      Phrase(kk: "жәбірленуші аталмаған", ru: "потерпевший не назван", en: "no victim is named")
    }
    /// this offence
    public static var thisOffence: Phrase {
      Phrase(kk: "осы құқық бұзушылық", ru: "это правонарушение", en: "this offence")
    }
    /// every offence of the pair
    public static var everyOffenceOfPair: Phrase {
      Phrase(kk: "осы жұптың барлық құқық бұзушылығы", ru: "все правонарушения этой пары", en: "every offence of the pair")
    }
    /// registered
    public static var asRegistered: Phrase {
      Phrase(kk: "тіркелді", ru: "зарегистрировано", en: "registered")
    }
    /// outstanding: no event has received it
    public static var outstandingReport: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға қабылдамаған", ru: "не введено: ни одно событие его не приняло", en: "outstanding: no event has received it")
    }
    /// received
    public static var reportReceived: Phrase {
      Phrase(kk: "қабылданды", ru: "принято", en: "received")
    }
    /// received, a case is opened from it
    public static var reportWithCase: Phrase {
      Phrase(kk: "қабылданды, ол бойынша іс ашылған", ru: "принято, по нему открыто дело", en: "received, a case is opened from it")
    }
    /// it has no KUI number
    public static var noKui: Phrase {
      Phrase(kk: "АТК нөмірі жоқ", ru: "нет номера КУИ", en: "it has no KUI number")
    }
    /// no case is opened from it
    public static var noCaseFromIt: Phrase {
      Phrase(kk: "ол бойынша іс ашылмаған", ru: "дело по нему не открыто", en: "no case is opened from it")
    }
    /// not yet
    public static var notYet: Phrase {
      Phrase(kk: "әлі жоқ", ru: "ещё нет", en: "not yet")
    }
    /// {answer}, {day}
    public static func answeredOn(answer: PhraseValue, day: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{answer}, {day}", ru: "{answer}, {day}", en: "{answer}, {day}"),
        ["answer": answer, "day": day])
    }
    /// outstanding: no event has made it
    public static var outstandingReferral: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға бермеген", ru: "не введено: ни одно событие его не выдало", en: "outstanding: no event has made it")
    }
    /// not answered
    public static var notAnswered: Phrase {
      Phrase(kk: "жауапсыз", ru: "без ответа", en: "not answered")
    }
    /// nobody has answered the referral
    public static var nobodyAnswered: Phrase {
      Phrase(kk: "жолдамаға ешкім жауап бермеген", ru: "на направление никто не ответил", en: "nobody has answered the referral")
    }
    /// nobody has answered {referral}
    public static func nobodyAnsweredOne(referral: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{referral} жолдамасына ешкім жауап бермеген", ru: "на {referral} никто не ответил", en: "nobody has answered {referral}"),
        ["referral": referral])
    }
    /// outstanding: no event has registered it
    public static var outstandingBody: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға тіркемеген", ru: "не введена: ни одно событие её не зарегистрировало", en: "outstanding: no event has registered it")
    }
    /// opened the ledger
    public static var openedTheLedger: Phrase {
      Phrase(kk: "журналды ашты", ru: "открыла журнал", en: "opened the ledger")
    }
    /// {kind}, protected
    public static func protectedBody(kind: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind}, қорғалған", ru: "{kind}, защищена", en: "{kind}, protected"),
        ["kind": kind])
    }
    /// outstanding: no event has enrolled this actor
    public static var outstandingActor: Phrase {
      Phrase(kk: "енгізілмеген: бұл қызметкерді ешбір оқиға енгізбеген", ru: "не введён: ни одно событие его не зачислило", en: "outstanding: no event has enrolled this actor")
    }
    /// {roles} of {kind} {body}
    public static func rolesOf(body: PhraseValue, kind: PhraseValue, roles: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{roles}, {kind} {body}", ru: "{roles}, {kind} {body}", en: "{roles} of {kind} {body}"),
        ["body": body, "kind": kind, "roles": roles])
    }
    /// Events entered (kua history {option} {reference} lists them)
    public static func eventsEntered(option: PhraseValue, reference: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Енгізілген оқиғалар (тізімі: kua history {option} {reference})", ru: "Внесённые события (список: kua history {option} {reference})", en: "Events entered (kua history {option} {reference} lists them)"),
        ["option": option, "reference": reference])
    }
    /// it is not known who the person is
    public static var notIdentified: Phrase {
      Phrase(kk: "бұл адамның кім екені белгісіз", ru: "неизвестно, кто это лицо", en: "it is not known who the person is")
    }
    /// designated as high risk, and not monitored
    public static var designatedNotMonitored: Phrase {
      Phrase(kk: "жоғары тәуекел, бірақ мониторинг жоқ", ru: "высокий риск, но мониторинга нет", en: "designated as high risk, and not monitored")
    }
    /// the check-in due {time} was missed, and none was completed since
    public static func missedCheckIn(time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{time} белгіленген тексеру өткізіліп алынды, содан бері бірде-бірі болмады", ru: "отметка, назначенная на {time}, пропущена, и с тех пор ни одной не было", en: "the check-in due {time} was missed, and none was completed since"),
        ["time": time])
    }
    /// high risk
    public static var highRisk: Phrase {
      Phrase(kk: "жоғары тәуекел", ru: "высокий риск", en: "high risk")
    }
    /// monitored every {days} days
    public static func monitoredEvery(days: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{days} күн сайын мониторинг", ru: "мониторинг раз в {days} {days|день|дня|дней}", en: "monitored every {days} days"),
        ["days": days])
    }
    /// in the crisis centre {centre}
    public static func inCentre(centre: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{centre} дағдарыс орталығында", ru: "в кризисном центре {centre}", en: "in the crisis centre {centre}"),
        ["centre": centre])
    }
    /// no measure is open
    public static var noMeasure: Phrase {
      Phrase(kk: "ашық шара жоқ", ru: "действующих мер нет", en: "no measure is open")
    }
    /// outstanding: no event has opened it
    public static var stageOutstanding: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға ашпаған", ru: "не введено: ни одно событие его не открыло", en: "outstanding: no event has opened it")
    }
    /// opened
    public static var stageOpened: Phrase {
      Phrase(kk: "ашылды", ru: "открыто", en: "opened")
    }
    /// administrative
    public static var stageAdministrative: Phrase {
      Phrase(kk: "әкімшілік", ru: "административное", en: "administrative")
    }
    /// under investigation
    public static var stageUnderInvestigation: Phrase {
      Phrase(kk: "тергелуде", ru: "расследуется", en: "under investigation")
    }
    /// in court
    public static var stageInCourt: Phrase {
      Phrase(kk: "сотта", ru: "в суде", en: "in court")
    }
    /// returned by the court
    public static var stageReturned: Phrase {
      Phrase(kk: "сот қайтарды", ru: "возвращено судом", en: "returned by the court")
    }
    /// sentenced
    public static var stageSentenced: Phrase {
      Phrase(kk: "үкім шықты", ru: "вынесен приговор", en: "sentenced")
    }
    /// terminated
    public static var stageTerminated: Phrase {
      Phrase(kk: "қысқартылды", ru: "прекращено", en: "terminated")
    }
    /// suspended
    public static var stageSuspended: Phrase {
      Phrase(kk: "тоқтатыла тұрды", ru: "приостановлено", en: "suspended")
    }
    /// joined to another case
    public static var stageJoined: Phrase {
      Phrase(kk: "басқа іспен біріктірілді", ru: "соединено с другим делом", en: "joined to another case")
    }
    /// the report {report} is nowhere received
    public static func reportNowhereReceived(report: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{report} хабарламасы еш жерде қабылданбаған", ru: "сообщение {report} нигде не принято", en: "the report {report} is nowhere received"),
        ["report": report])
    }
    /// sent to court
    public static var sentToCourt: Phrase {
      Phrase(kk: "сотқа жіберілді", ru: "направлено в суд", en: "sent to court")
    }
    /// returned
    public static var returnedByCourt: Phrase {
      Phrase(kk: "қайтарылды", ru: "возвращено", en: "returned")
    }
    /// no event has opened the case
    public static var caseNotOpened: Phrase {
      Phrase(kk: "істі ешбір оқиға ашпаған", ru: "ни одно событие не открыло дело", en: "no event has opened the case")
    }
    /// the {role} {person} is not identified
    public static func partyNotIdentified(person: PhraseValue, role: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{role} {person}: жеке басы анықталмаған", ru: "{role} {person}: личность не установлена", en: "the {role} {person} is not identified"),
        ["person": person, "role": role])
    }
    /// neither an offence nor an administrative protocol is recorded
    public static var nothingRecorded: Phrase {
      Phrase(kk: "құқық бұзушылық та, әкімшілік хаттама да жазылмаған", ru: "не записано ни правонарушения, ни административного протокола", en: "neither an offence nor an administrative protocol is recorded")
    }
    /// no sentence of {person} for {offence}, art. {article}
    public static func noSentence(article: PhraseValue, offence: PhraseValue, person: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{person} үшін {offence} бойынша үкім жоқ, {article}-бап", ru: "нет приговора {person} за {offence}, ст. {article}", en: "no sentence of {person} for {offence}, art. {article}"),
        ["article": article, "offence": offence, "person": person])
    }
    /// records
    public static var records: Phrase {
      Phrase(kk: "есеп деректері", ru: "учёты", en: "records")
    }
    /// nobody
    public static var nobody: Phrase {
      Phrase(kk: "ешкім", ru: "никто", en: "nobody")
    }
    /// returned by the court, and not sent again
    public static var returnedNotSentAgain: Phrase {
      Phrase(kk: "сот қайтарған, қайта жіберілмеген", ru: "возвращено судом и снова не направлено", en: "returned by the court, and not sent again")
    }
  }
}
