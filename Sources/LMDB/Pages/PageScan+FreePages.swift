extension PageScan {
  /// Takes the pages that the free list's leaf in ``buffer`` names, record by record.
  mutating func takeFreePages(_ page: Int, _ lastFreed: inout UInt64) {
    let name = ScannedTree.freePages.name
    var records: [(commit: UInt64, numbers: [UInt64])] = []
    var faults: [PageDamage] = []
    do {
      let bytes = buffer.span.rawBytes.extracting(..<pageSize)
      guard let view = PageView(bytes), let count = view.nodeCount else { return }
      var long: [UInt8] = []
      for index in 0..<count {
        guard let node = view.node(index, isBranch: false), node.key.count == 8 else { continue }
        let commit = bytes.little64(node.key.lowerBound)
        lastFreed = max(lastFreed, commit)
        var numbers: [UInt64]?
        switch node.content {
        case .value: numbers = Self.numbers(bytes.extracting(node.data))
        case .overflow:
          let first = bytes.little64(node.data.lowerBound)
          guard first < UInt64(filePages) else { continue }
          let start = Int(first) * pageSize + PageFormat.headerLength
          // What does not fit the file has been told already.
          guard node.valueLength <= filePages * pageSize - start else { continue }
          let got = file.read(node.valueLength, at: start, into: &long)
          numbers = Self.numbers(long.span.rawBytes.extracting(..<min(got, node.valueLength)))
        case .table, nil: break
        }
        guard let numbers else {
          faults.append(PageDamage("row \(index) of \(count) is no list of pages", page: page, table: name))
          continue
        }
        records.append((commit, numbers))
      }
    }
    for fault in faults { add(fault) }
    for record in records { takeRecord(record.commit, record.numbers, page) }
  }

  private mutating func takeRecord(_ commit: UInt64, _ numbers: [UInt64], _ page: Int) {
    let name = ScannedTree.freePages.name
    var last = UInt64(lastPage) + 1
    for number in numbers {
      guard number >= 2, number < last, number < UInt64(free.capacity) else {
        return add(
          PageDamage("the pages freed by commit \(commit) are not listed in order", page: page, table: name))
      }
      last = number
      let freed = Int(number)
      guard free.insert(freed..<freed + 1) == nil else {
        return add(PageDamage("page \(freed) is listed as free twice", page: page, table: name))
      }
    }
  }

  /// Pages that are in use must not be free: the next commit would write over them.
  mutating func checkDisjoint() {
    guard let both = used.firstCommon(with: free) else { return }
    add(PageDamage("it is in use and listed as free", page: both, isSafeToRead: true))
  }

  /// The page numbers of a record: how many, then each, then perhaps room that is not used.
  private static func numbers(_ bytes: RawSpan) -> [UInt64]? {
    guard bytes.byteCount >= 8, bytes.byteCount % 8 == 0 else { return nil }
    let count = bytes.little64(0)
    guard count <= UInt64(bytes.byteCount / 8 - 1) else { return nil }
    return (0..<Int(count)).map { bytes.little64(8 + 8 * $0) }
  }

  /// The highest number in the free pages' tree of a state that is not scanned; nil when it can not be read.
  mutating func lastKey(ofFree meta: MetaPage) -> UInt64? {
    guard meta.free.root != PageFormat.noPage else { return 0 }
    var page = meta.free.root
    let place = Int(meta.transaction & 1)
    for level in stride(from: meta.free.depth, to: 0, by: -1) {
      let isBranch = level > 1
      var next: UInt64?
      if page >= 2, page < UInt64(filePages),
        file.read(pageSize, at: Int(page) * pageSize, into: &buffer) == pageSize
      {
        let bytes = buffer.span.rawBytes.extracting(..<pageSize)
        if let view = PageView(bytes), view.number == page, view.kind == (isBranch ? .branch : .leaf),
          let count = view.nodeCount, count > 0, let node = view.node(count - 1, isBranch: isBranch)
        {
          next = isBranch ? node.child : node.key.count == 8 ? bytes.little64(node.key.lowerBound) : nil
        }
      }
      guard let next else {
        add(
          PageDamage(
            "the free pages of commit \(meta.transaction) can not be read", page: place,
            table: ScannedTree.freePages.name, isSafeToRead: true))
        return nil
      }
      guard isBranch else { return next }
      page = next
    }
    return nil
  }
}
