/// The views there are.
public enum ViewName: String, CaseIterable, Sendable {
  case cases, persons, exhibits, cameras, orders, bodies, statistics, references

  /// The view of that name.
  public var view: any View.Type {
    switch self {
    case .cases: CasesView.self
    case .persons: PersonsView.self
    case .exhibits: ExhibitsView.self
    case .cameras: CamerasView.self
    case .orders: OrdersView.self
    case .bodies: BodiesView.self
    case .statistics: StatisticsView.self
    case .references: ReferencesView.self
    }
  }
}
