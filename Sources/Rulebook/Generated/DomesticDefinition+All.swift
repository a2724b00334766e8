// Written by Tools/generate from Schemas/law/relationships.json; do not edit.
// swift-format-ignore-file
import Language

extension DomesticDefinition {
  /// In the order of their validity.
  static let all: [DomesticDefinition] = [
    // spouse, former-spouse, cohabitant, former-cohabitant, common-child, parent, child, grandparent, grandchild, sibling, other-relative
    DomesticDefinition(
      committed: LegalPeriod(from: nil, to: 20513) /* … – 2026-03-01 */, kinds: 0x7ff,
      basis: Phrase(kk: "Тұрмыстық зорлық-зомбылық профилактикасы туралы 2009 жылғы 4 желтоқсандағы № 214-IV заң, 1-бап", ru: "Закон от 4 декабря 2009 года № 214-IV о профилактике бытового насилия, ст. 1", en: "Law of 4 December 2009 No. 214-IV on prevention of domestic violence, art. 1"), mark: .V),
    // spouse, former-spouse, cohabitant, former-cohabitant, common-child, parent, child, grandparent, grandchild, sibling, other-relative, in-law
    DomesticDefinition(
      committed: LegalPeriod(from: 20514, to: nil) /* 2026-03-02 – … */, kinds: 0xfff,
      basis: Phrase(kk: "№ 245-VIII заң, 2026 жылғы 2 наурыздан қолданыста", ru: "Закон № 245-VIII, действует со 2 марта 2026 года", en: "Law 245-VIII, in force from 2 March 2026"), mark: .R),
  ]
}
