public import Rulebook

// One view a kind of entity. Each is a type of its own, so that its fold is compiled for its state.

/// The case view: what has become of each case.
public struct CasesView: EntityView {
  public static let name = "cases", version = 4
  public var states: EntityTable<CaseState>

  public init(_ states: EntityTable<CaseState>) { self.states = states }
}

/// The person view: what of each person is known of risk, custody, registration, monitoring and its check-ins, orders,
/// programmes, admissions, services and consents.
public struct PersonsView: EntityView {
  public static let name = "persons", version = 1
  public var states: EntityTable<PersonState>

  public init(_ states: EntityTable<PersonState>) { self.states = states }
}

/// The exhibit view: where each piece of evidence came from, through whose hands it went, what became of it.
public struct ExhibitsView: EntityView {
  public static let name = "exhibits", version = 2
  public var states: EntityTable<ExhibitState>

  public init(_ states: EntityTable<ExhibitState>) { self.states = states }
}

/// The camera view: who held each camera, when it did not record, and what it recorded.
public struct CamerasView: EntityView {
  public static let name = "cameras", version = 1
  public var states: EntityTable<CameraState>

  public init(_ states: EntityTable<CameraState>) { self.states = states }
}

/// The order view: whom each protective order binds and protects, and what became of it.
public struct OrdersView: EntityView {
  public static let name = "orders", version = 1
  public var states: EntityTable<OrderState>

  public init(_ states: EntityTable<OrderState>) { self.states = states }
}

/// The body view: what each organisation is, its agreements, its work with the public.
public struct BodiesView: EntityView {
  public static let name = "bodies", version = 1
  public var states: EntityTable<BodyState>

  public init(_ states: EntityTable<BodyState>) { self.states = states }
}
