extension Spec {
  /// Every exemplar, by family.
  static let all: [Spec] =
    general + actors + persons + offences + reports + risk + court + ends
    + cameras + centres + help + orders + requirements + prevention
    + retractions + erasures + cases + endings + disposals + reviews + custody + gaps
}
