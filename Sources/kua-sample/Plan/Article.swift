/// The articles of the Criminal Code that occur in the sample.
enum Article: Equatable {
  case murder, graveHarm, moderateHarm, minorHarm, battery, torture, threat, rape, hooliganism

  var word: StaticString {
    switch self {
    case .murder: "99"
    case .graveHarm: "106"
    case .moderateHarm: "107"
    case .minorHarm: "108-1"
    case .battery: "109-1"
    case .torture: "110"
    case .threat: "115"
    case .rape: "120"
    case .hooliganism: "293"
    }
  }
}
