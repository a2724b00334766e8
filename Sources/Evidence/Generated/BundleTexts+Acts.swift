// Written by Tools/generate from Schemas/bundle/acts.README.txt; do not edit.
// swift-format-ignore-file

extension BundleTexts {
  /// `acts/README.txt`.
  static let acts = #"""
    ҚҰЖАТТАРДЫҢ ОРНЫ · МЕСТО ДЛЯ ДОКУМЕНТОВ · THE PLACE FOR THE ACTS

    Архивті ашып, осы каталогқа мыналарды салыңыз; архивтің өзін өзгертпеңіз:
      - медиафайлды іске қосатын құжаттарды (қарап-тексеру хаттамасы, іске тігу туралы қаулы және т.б.);
      - manifest.json файлының бөлек электрондық цифрлық қолтаңбасын (ЭЦҚ), мысалы manifest.json.p7s. Ол
        manifest.json арқылы әр файлды және әр медиафайлды қамтиды. Журналдағы қолтаңбаларды ол алмастырмайды:
        оның заңдық күші бар, ал олар жазбаның қашан және кіммен енгізілгенін көрсетеді.

    Распакуйте архив и положите в этот каталог, не меняя самого архива:
      - документы, которыми медиафайл приобщён к делу (протокол осмотра, постановление о приобщении и т. п.);
      - отсоединённую электронную цифровую подпись (ЭЦП) файла manifest.json, например manifest.json.p7s. Через
        manifest.json она охватывает каждый файл и каждый медиафайл. Подписей журнала она не заменяет: у неё
        юридическая сила, а они показывают, когда и кем внесена запись.

    Unpack the archive and put into this directory, without changing the archive itself:
      - the acts that join the media file to the case (the record of inspection, the order to join it, and so on);
      - a detached electronic signature (ЭЦП) of manifest.json by law, for instance manifest.json.p7s. By way of
        manifest.json it covers every file and every media file. It does not replace the signatures of the log:
        it has legal force, while those show when and by whom an entry was made.

    """#
}
