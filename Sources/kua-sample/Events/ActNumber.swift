extension Line {
  /// Writes the number of the act an event rests on as its member `act`.
  mutating func writeAct(_ number: Int) { set("act", spelled: { $0.write(act: number) }) }
}

extension [UInt8] {
  /// Appends the number of an act; no office of the city has the number 9999.
  mutating func write(act number: Int) {
    write("9999-24/")
    write(decimal: number)
  }
}
