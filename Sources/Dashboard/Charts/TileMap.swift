import IncidentEvents

/// The city's districts as tiles that lie roughly as the districts do, each with its number.
///
/// Counts are not shaded: a district with more people in it would look worse. Shares are.
struct TileMap {
  let frame: ChartFrame
  /// By district, in the vocabulary's order: what it is called, and what is written in it.
  let districts: [(name: String, number: ShownNumber?, label: String?)]
  /// The number of the darkest tile, where tiles are shaded.
  let shadedUpTo: Int?

  /// Column and row, by district: north is above. The Esil runs between the two rows.
  private static func place(_ district: District) -> (column: Int, row: Int) {
    switch district {
    case .saryarqa: (0, 0)
    case .baiqonyr: (1, 0)
    case .almaty: (2, 0)
    case .nura: (0, 1)
    case .esil: (1, 1)
    case .saraishyq: (2, 1)
    }
  }

  func svg() -> String {
    var drawing = frame.drawing()
    let width = drawing.width / 3, height = 86.0
    for (district, tile) in zip(District.allCases, districts) {
      let place = Self.place(district)
      let x = Double(place.column) * width + 2, y = Double(place.row) * height + 2
      var style = "t"
      switch tile.number {
      case .withheld?:
        drawing.rectangle(x: x, y: y, width: width - 4, height: height - 4, fill: .withheld)
        style = "t halo"
      case .number(let number)?:
        if let shadedUpTo {
          let step = HeatMap.step(number, of: shadedUpTo)
          drawing.rectangle(x: x, y: y, width: width - 4, height: height - 4, style: "h h\(step)")
          style = "hi\(step)"
        } else {
          drawing.rectangle(x: x, y: y, width: width - 4, height: height - 4, style: "tile")
        }
      case nil:
        drawing.rectangle(x: x, y: y, width: width - 4, height: height - 4, style: "tile")
      }
      let lines = ChartLayout.lines(tile.name, width: width - 12, size: 12)
      for (at, line) in lines.enumerated() {
        drawing.text(line, x: x + 8, y: y + 18 + Double(at) * 14, "\(style) small")
      }
      drawing.text(label(tile), x: x + 8, y: y + height - 18, "\(style) large strong")
    }
    return drawing.svg(height: 2 * height)
  }

  private func label(_ tile: (name: String, number: ShownNumber?, label: String?)) -> String {
    switch tile.number {
    case .withheld?: frame.withheld
    case .number(let number)?: tile.label ?? frame.number(number)
    case nil: "–"
    }
  }
}
