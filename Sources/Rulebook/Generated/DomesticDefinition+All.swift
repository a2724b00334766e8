// Written by Tools/generate from Schemas/law/relationships.json; do not edit.

extension DomesticDefinition {
  /// In the order of their validity.
  static let all: [DomesticDefinition] = [
    // spouse, former-spouse, cohabitant, former-cohabitant, common-child, parent, child, grandparent, grandchild, sibling, other-relative
    DomesticDefinition(
      committed: LegalPeriod(from: nil, to: 20513) /* … – 2026-03-01 */, kinds: 0x7ff,
      basis: "Law of 4 December 2009 No. 214-IV on prevention of domestic violence, art. 1", mark: .V),
    // spouse, former-spouse, cohabitant, former-cohabitant, common-child, parent, child, grandparent, grandchild, sibling, other-relative, in-law
    DomesticDefinition(
      committed: LegalPeriod(from: 20514, to: nil) /* 2026-03-02 – … */, kinds: 0xfff,
      basis: "Law 245-VIII, in force from 2 March 2026", mark: .R),
  ]
}
