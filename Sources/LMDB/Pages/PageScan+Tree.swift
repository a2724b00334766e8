extension PageScan {
  /// What was counted in a tree.
  struct Counts: Equatable {
    var branchPages: UInt64 = 0
    var leafPages: UInt64 = 0
    var overflowPages: UInt64 = 0
    var entries: UInt64 = 0
  }

  /// Walks a tree from its root; `leaf` is called for each sound leaf page, which stands in ``buffer``.
  mutating func walk(_ record: TreeRecord, _ tree: ScannedTree, leaf: (Int, inout PageScan) -> Void) {
    if let fault = record.fault(lastPage: UInt64(lastPage), filePages: filePages) {
      return add(PageDamage(fault, table: tree.name))
    }
    let before = damages.count
    var counts = Counts()
    if record.root != PageFormat.noPage {
      visit(Int(record.root), levels: record.depth, tree, nil, nil, &counts, leaf)
    }
    guard scope == .everything, damages.count == before else { return }
    let said = Counts(
      branchPages: record.branchPages, leafPages: record.leafPages, overflowPages: record.overflowPages,
      entries: record.entries)
    if counts != said {
      add(PageDamage("its counts of pages and rows are not true", table: tree.name, isSafeToRead: true))
    }
  }

  /// Visits a page that is `levels` − 1 levels above the leaves, whose keys lie from `low` to before `high`.
  private mutating func visit(
    _ page: Int, levels: Int, _ tree: ScannedTree, _ low: [UInt8]?, _ high: [UInt8]?, _ counts: inout Counts,
    _ leaf: (Int, inout PageScan) -> Void
  ) {
    // More damage than is told of: enough is known.
    guard damages.count < PageReport.limit else { return }
    guard take(page..<page + 1, page, tree), load(page, tree) else { return }
    treePages += 1
    let isBranch = levels > 1
    if let fault = formFault(page, isBranch, tree) ?? keyFault(isBranch, tree, low, high) {
      return add(PageDamage(fault, page: page, table: tree.name))
    }
    guard isBranch else {
      counts.leafPages += 1
      takeValues(page, tree, &counts)
      return leaf(page, &self)
    }
    counts.branchPages += 1
    let children = children(low)
    for (place, child) in children.enumerated() {
      guard child.page >= 2, child.page < UInt64(filePages), child.page <= UInt64(lastPage) else {
        add(
          PageDamage("the page \(child.page) it refers to is not in the file", page: page, table: tree.name))
        continue
      }
      let next = place + 1 < children.count ? children[place + 1].low : high
      visit(Int(child.page), levels: levels - 1, tree, child.low, next, &counts, leaf)
    }
  }

  /// Notes pages as used; says so when one is used already or can not be.
  private mutating func take(_ pages: Range<Int>, _ by: Int, _ tree: ScannedTree) -> Bool {
    guard pages.lowerBound >= 2, pages.upperBound <= min(filePages, used.capacity) else {
      add(
        PageDamage(
          "the pages \(pages.lowerBound) to \(pages.upperBound - 1) it refers to are not in the file",
          page: by, table: tree.name))
      return false
    }
    if let twice = used.insert(pages) {
      add(PageDamage("page \(twice) is used twice", page: by, table: tree.name))
      return false
    }
    return true
  }

  /// What is wrong with the page in ``buffer`` as a page; nil when nothing.
  private func formFault(_ page: Int, _ isBranch: Bool, _ tree: ScannedTree) -> String? {
    guard let view = PageView(buffer.span.rawBytes.extracting(..<pageSize)) else { return "it is too short" }
    guard view.number == UInt64(page) else { return "it says it is page \(view.number)" }
    guard view.kind == (isBranch ? .branch : .leaf) else {
      return "it is not the \(isBranch ? "branch" : "leaf") page that must be there"
    }
    guard let count = view.nodeCount else {
      return "its bounds \(view.lower) and \(view.upper) are impossible"
    }
    guard count >= (isBranch && !tree.isFreePages ? 2 : 1) else { return "it has \(count) rows" }
    var places: [Int] = []
    places.reserveCapacity(count)
    for index in 0..<count {
      guard let node = view.node(index, isBranch: isBranch), node.offset >= view.upper, node.offset % 2 == 0
      else { return "row \(index) of \(count) does not lie inside the page" }
      if let fault = nodeFault(node, isBranch, index) { return "row \(index) of \(count) \(fault)" }
      places.append(node.offset << 16 | node.length)
    }
    // The rows fill the page's end without a gap.
    places.sort()
    var end = view.upper
    for place in places {
      guard place >> 16 == end else { return "its rows overlap or leave gaps" }
      end += place & 0xFFFF
    }
    return end == pageSize ? nil : "its rows do not end with the page"
  }

  private func nodeFault(_ node: PageNode, _ isBranch: Bool, _ index: Int) -> String? {
    let lengths = (isBranch && index == 0 ? 0 : Key.lengths.lowerBound)...Key.lengths.upperBound
    guard lengths.contains(node.key.count) else { return "has a key of \(node.key.count) bytes" }
    guard !isBranch else { return nil }
    guard let content = node.content else { return "has the flags \(node.flags)" }
    // Of what fits twice on a page nothing lies elsewhere; what does not never lies on it.
    let limit = (((pageSize - PageFormat.headerLength) / 2) & ~1) - 2
    let fits = PageFormat.nodeHeaderLength + node.key.count + node.data.count <= limit
    return content == .overflow || fits ? nil : "has a value too long for its place"
  }

  /// What is wrong with the keys of the page in ``buffer``; nil when nothing.
  private func keyFault(_ isBranch: Bool, _ tree: ScannedTree, _ low: [UInt8]?, _ high: [UInt8]?) -> String? {
    let bytes = buffer.span.rawBytes.extracting(..<pageSize)
    guard let view = PageView(bytes), let count = view.nodeCount else { return nil }
    func comes(_ a: RawSpan, before b: RawSpan) -> Bool {
      tree.isFreePages ? a.little64(0) < b.little64(0) : a.precedes(b)
    }
    // The first key of a branch stands for all below it and is not looked at.
    let first = isBranch ? 1 : 0
    for index in first..<max(first, count) {
      guard let node = view.node(index, isBranch: isBranch) else { return nil }
      let key = bytes.extracting(node.key)
      if tree.isFreePages, key.byteCount != 8 { return "row \(index) has no number for a key" }
      if index == first {
        if let low, comes(key, before: low.span.rawBytes) { return "its keys lie before those of its place" }
      } else if let last = view.node(index - 1, isBranch: isBranch),
        !comes(bytes.extracting(last.key), before: key)
      {
        return "the key of row \(index) of \(count) is not above the one before"
      }
      if index == count - 1, let high, !comes(key, before: high.span.rawBytes) {
        return "its keys lie behind those of its place"
      }
    }
    return nil
  }

  /// The pages below the branch in ``buffer``, each with the least key it may have.
  private func children(_ low: [UInt8]?) -> [(page: UInt64, low: [UInt8]?)] {
    let bytes = buffer.span.rawBytes.extracting(..<pageSize)
    guard let view = PageView(bytes), let count = view.nodeCount else { return [] }
    var children: [(page: UInt64, low: [UInt8]?)] = []
    for index in 0..<count {
      guard let node = view.node(index, isBranch: true) else { continue }
      let octets = bytes.extracting(node.key).octets
      children.append((node.child, index == 0 ? low : octets.indices.map { octets[$0] }))
    }
    return children
  }

  /// Counts the rows of the leaf in ``buffer`` and follows its long values.
  private mutating func takeValues(_ page: Int, _ tree: ScannedTree, _ counts: inout Counts) {
    var runs: [(first: UInt64, length: Int)] = []
    do {
      let bytes = buffer.span.rawBytes.extracting(..<pageSize)
      guard let view = PageView(bytes), let count = view.nodeCount else { return }
      counts.entries += UInt64(count)
      for index in 0..<count {
        guard let node = view.node(index, isBranch: false), node.content == .overflow else { continue }
        runs.append((bytes.little64(node.data.lowerBound), node.valueLength))
      }
    }
    for run in runs {
      guard let first = Int(exactly: run.first), first < filePages else {
        add(
          PageDamage(
            "the value in page \(run.first) it refers to is not in the file", page: page, table: tree.name))
        continue
      }
      var pages = PageFormat.overflowPages(run.length, pageSize: pageSize)
      if scope == .everything { pages = max(pages, valueHeader(first, atLeast: pages, tree)) }
      guard take(first..<first + pages, page, tree) else { continue }
      counts.overflowPages += UInt64(pages)
      valuePages += pages
    }
  }

  /// Checks the header of a long value, which LMDB looks at when the value is replaced or deleted.
  ///
  /// - Returns: how many pages the value takes, as it says; 0 where that can not be.
  private mutating func valueHeader(_ page: Int, atLeast pages: Int, _ tree: ScannedTree) -> Int {
    var header: [UInt8] = []
    let count = file.read(PageFormat.headerLength, at: page * pageSize, into: &header)
    guard let view = PageView(header.span.rawBytes.extracting(..<count)) else {
      add(PageDamage("it could not be read from the disk", page: page, table: tree.name))
      return 0
    }
    let said = view.overflowPages
    guard view.number == UInt64(page), view.kind == .overflow, said >= pages, said <= filePages - page else {
      add(
        PageDamage(
          "the header of the value that begins there is not one of \(pages) pages", page: page,
          table: tree.name, isSafeToRead: true))
      return 0
    }
    return said
  }
}
