// Written by Tools/generate from Schemas/law/zones.json; do not edit.
// swift-format-ignore-file

extension LocalZone {
  /// Asia/Almaty (tz database 2024a; before 1924 local mean time, rounded to the hour).
  public static let almaty = LocalZone(
    name: "Asia/Almaty", minutesBefore: 300,
    transitions: [
      Transition(instant: -1_441_170_468, offsetMinutes: 300),  // 1924-05-01T18:52:12Z
      Transition(instant: -1_247_547_600, offsetMinutes: 360),  // 1930-06-20T19:00:00Z
      Transition(instant: 354_909_600, offsetMinutes: 420),  // 1981-03-31T18:00:00Z
      Transition(instant: 370_717_200, offsetMinutes: 360),  // 1981-09-30T17:00:00Z
      Transition(instant: 386_445_600, offsetMinutes: 420),  // 1982-03-31T18:00:00Z
      Transition(instant: 402_253_200, offsetMinutes: 360),  // 1982-09-30T17:00:00Z
      Transition(instant: 417_981_600, offsetMinutes: 420),  // 1983-03-31T18:00:00Z
      Transition(instant: 433_789_200, offsetMinutes: 360),  // 1983-09-30T17:00:00Z
      Transition(instant: 449_604_000, offsetMinutes: 420),  // 1984-03-31T18:00:00Z
      Transition(instant: 465_336_000, offsetMinutes: 360),  // 1984-09-29T20:00:00Z
      Transition(instant: 481_060_800, offsetMinutes: 420),  // 1985-03-30T20:00:00Z
      Transition(instant: 496_785_600, offsetMinutes: 360),  // 1985-09-28T20:00:00Z
      Transition(instant: 512_510_400, offsetMinutes: 420),  // 1986-03-29T20:00:00Z
      Transition(instant: 528_235_200, offsetMinutes: 360),  // 1986-09-27T20:00:00Z
      Transition(instant: 543_960_000, offsetMinutes: 420),  // 1987-03-28T20:00:00Z
      Transition(instant: 559_684_800, offsetMinutes: 360),  // 1987-09-26T20:00:00Z
      Transition(instant: 575_409_600, offsetMinutes: 420),  // 1988-03-26T20:00:00Z
      Transition(instant: 591_134_400, offsetMinutes: 360),  // 1988-09-24T20:00:00Z
      Transition(instant: 606_859_200, offsetMinutes: 420),  // 1989-03-25T20:00:00Z
      Transition(instant: 622_584_000, offsetMinutes: 360),  // 1989-09-23T20:00:00Z
      Transition(instant: 638_308_800, offsetMinutes: 420),  // 1990-03-24T20:00:00Z
      Transition(instant: 654_638_400, offsetMinutes: 360),  // 1990-09-29T20:00:00Z
      Transition(instant: 686_091_600, offsetMinutes: 300),  // 1991-09-28T21:00:00Z
      Transition(instant: 695_768_400, offsetMinutes: 360),  // 1992-01-18T21:00:00Z
      Transition(instant: 701_812_800, offsetMinutes: 420),  // 1992-03-28T20:00:00Z
      Transition(instant: 717_537_600, offsetMinutes: 360),  // 1992-09-26T20:00:00Z
      Transition(instant: 733_262_400, offsetMinutes: 420),  // 1993-03-27T20:00:00Z
      Transition(instant: 748_987_200, offsetMinutes: 360),  // 1993-09-25T20:00:00Z
      Transition(instant: 764_712_000, offsetMinutes: 420),  // 1994-03-26T20:00:00Z
      Transition(instant: 780_436_800, offsetMinutes: 360),  // 1994-09-24T20:00:00Z
      Transition(instant: 796_161_600, offsetMinutes: 420),  // 1995-03-25T20:00:00Z
      Transition(instant: 811_886_400, offsetMinutes: 360),  // 1995-09-23T20:00:00Z
      Transition(instant: 828_216_000, offsetMinutes: 420),  // 1996-03-30T20:00:00Z
      Transition(instant: 846_360_000, offsetMinutes: 360),  // 1996-10-26T20:00:00Z
      Transition(instant: 859_665_600, offsetMinutes: 420),  // 1997-03-29T20:00:00Z
      Transition(instant: 877_809_600, offsetMinutes: 360),  // 1997-10-25T20:00:00Z
      Transition(instant: 891_115_200, offsetMinutes: 420),  // 1998-03-28T20:00:00Z
      Transition(instant: 909_259_200, offsetMinutes: 360),  // 1998-10-24T20:00:00Z
      Transition(instant: 922_564_800, offsetMinutes: 420),  // 1999-03-27T20:00:00Z
      Transition(instant: 941_313_600, offsetMinutes: 360),  // 1999-10-30T20:00:00Z
      Transition(instant: 954_014_400, offsetMinutes: 420),  // 2000-03-25T20:00:00Z
      Transition(instant: 972_763_200, offsetMinutes: 360),  // 2000-10-28T20:00:00Z
      Transition(instant: 985_464_000, offsetMinutes: 420),  // 2001-03-24T20:00:00Z
      Transition(instant: 1_004_212_800, offsetMinutes: 360),  // 2001-10-27T20:00:00Z
      Transition(instant: 1_017_518_400, offsetMinutes: 420),  // 2002-03-30T20:00:00Z
      Transition(instant: 1_035_662_400, offsetMinutes: 360),  // 2002-10-26T20:00:00Z
      Transition(instant: 1_048_968_000, offsetMinutes: 420),  // 2003-03-29T20:00:00Z
      Transition(instant: 1_067_112_000, offsetMinutes: 360),  // 2003-10-25T20:00:00Z
      Transition(instant: 1_080_417_600, offsetMinutes: 420),  // 2004-03-27T20:00:00Z
      Transition(instant: 1_099_166_400, offsetMinutes: 360),  // 2004-10-30T20:00:00Z
      Transition(instant: 1_709_229_600, offsetMinutes: 300),  // 2024-02-29T18:00:00Z
    ])
}
