extension Telling {
  /// One round's change of cameras: each comes back from its last holder and goes to the next.
  mutating func changeCameras() {
    let morning = last
    for district in District.allCases {
      // Saraishyq's department begins with the first change after it was registered.
      if district == .saraishyq && morning < Dates.saraishyq { continue }
      for camera in 0..<plan.cameras.perDistrict {
        last = morning
        change(camera, district, at: morning)
      }
      gaps(district, after: morning)
    }
  }

  private mutating func change(_ number: Int, _ district: District, at morning: Instant) {
    let camera = plan.cameras.camera(number, district)
    let serial = district.rawValue * 1_000 + number
    let armourer = plan.cast.city(.armoury, &random)
    let before = plan.cast.inspector(plan.cameras.holder(number, round: self.number - 1), district)
    let next = plan.cast.inspector(plan.cameras.holder(number, round: self.number), district)
    let isFirst =
      self.number == 0 || (district == .saraishyq && morning - .days(Cameras.days) < Dates.saraishyq)
    // Now and then a camera is handed on without coming back first, or comes back from somebody else.
    if !isFirst && !random.once(in: 150) {
      let by = random.once(in: 200) ? next : before
      let drift = random.within(-900...1400)
      record("camera.returned", camera, at: morning + minutes(0...55), by: armourer, after: 5...120) {
        $0.set("clockOffset", drift)
        $0.set("officer", by.actor)
        $0.writeSerial(serial)
      }
    }
    let offset = random.within(-120...160)
    let firmware: StaticString = self.number < 9 ? "4.2.1" : "4.3.0"
    record("camera.issued", camera, at: morning + minutes(60...115), by: armourer, after: 5...120) {
      $0.set("clockOffset", offset)
      $0.set("firmware", firmware)
      $0.set("officer", next.actor)
      $0.writeSerial(serial)
    }
  }
}

extension Telling {
  /// Now and then a camera on duty did not record for a time, and a supervisor finds it.
  fileprivate mutating func gaps(_ district: District, after morning: Instant) {
    aside(Reference(.camera, seed: plan.seed, story: kind.story(number), slot: district.rawValue), as: .gap) {
      telling in
      for _ in 0..<telling.random.within(1...3) {
        let camera = telling.random.below(telling.plan.cameras.perDistrict)
        let holder = telling.plan.cast.inspector(
          telling.plan.cameras.holder(camera, round: telling.number), district)
        let supervisor = telling.plan.cast.police(.supervisor, district, &telling.random)
        let from = max(telling.last, morning) + telling.hours(10...150)
        let (length, reason) = (telling.random.within(6...110), telling.random.pick(Telling.gapReasons))
        guard from + .days(2) < Telling.end else { return }
        telling.record(
          "camera.gap-noted", telling.plan.cameras.camera(camera, district), at: from + .minutes(length + 30),
          by: supervisor, after: 3600...90_000
        ) {
          $0.set("from", from)
          $0.set("officer", holder.actor)
          $0.set("reason", reason)
          $0.set("to", from + .minutes(length))
        }
      }
    }
  }

  private static let gapReasons = Weighted<StaticString>([
    ("break", 46), ("battery", 30), ("fault", 15), ("unauthorised", 9),
  ])
}

extension Line {
  fileprivate mutating func writeSerial(_ number: Int) {
    set(
      "serial",
      spelled: { text in
        text.write("SYN-")
        text.write(decimal: number, digits: 6)
      })
  }
}
