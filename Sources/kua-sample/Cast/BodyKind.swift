/// What kind of organisation a body is.
enum BodyKind: Int, CaseIterable {
  case police, armoury, prosecutor, court, crisisCentre, ngo, health, school, socialService, akimat
  case correctionCentre

  var word: StaticString {
    switch self {
    case .police: "police"
    case .armoury: "armoury"
    case .prosecutor: "prosecutor"
    case .court: "court"
    case .crisisCentre: "crisis-centre"
    case .ngo: "ngo"
    case .health: "health"
    case .school: "school"
    case .socialService: "social-service"
    case .akimat: "akimat"
    case .correctionCentre: "correction-centre"
    }
  }
}
