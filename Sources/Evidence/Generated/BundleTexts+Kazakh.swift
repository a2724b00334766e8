// Written by Tools/generate from Schemas/bundle/README.kk.txt; do not edit.
// swift-format-ignore-file

extension BundleTexts {
  /// `README.kk.txt`.
  static let kazakh = #"""
    БҰЛ ЖИНАҚТЫ ҚАЛАЙ ТЕКСЕРУГЕ БОЛАДЫ

    Бұл архивке бір немесе бірнеше медиафайл (бейне, дыбыс, фото) қоса берілген. Онда олардың әрқайсысын
    белгілі бір уақытта белгілі бір адам тізілімге енгізгені, содан бері өзгермегені және кімде болғаны
    айтылған. Тізілім — ештеңені білдірмей өзгертуге немесе қалдырып кетуге болмайтын журнал. Осы парақ
    арқылы мұны өзіңіз, желісіз және архивті жасағандардың бағдарламаларынсыз тексере аласыз. Linux
    орнатылған компьютер керек, онда:

      unzip, sha256sum және басқа coreutils, sed, awk, find    кез келген Linux-та бар
      OpenSSL 3.0 немесе одан жаңасы                            кез келген Linux-та бар
      golang.org/x/mod модулі бар Go                            Debian: golang-go, golang-golang-x-mod-dev

    Осы тексерулердің бәрін бірден жасайтын бағдарлама ыңғайлырақ болса: bundle.html (браузерге арналған,
    желісіз жұмыс істейтін бет), bundle.py (Python) және «kua verify» — ортақ коды жоқ, бірақ форматтың бір
    сипаттамасына, kua-evidence-bundle/v1, сүйенеді.


    НЕ ТҰЖЫРЫМДАЛАДЫ, ОДАН АРТЫҚ ЕМЕС

    Бұл файлды осы уақытта осы адам тіркеген және ол содан бері өзгертілмеген. Жазу мен тіркеу арасында
    болғаны камераның өз қолтаңбасына, док-станцияның журналына немесе айғақтарға сүйенеді; нақты неге
    екені сақтау туралы есепте (custody.kk.html) айтылған. Төмендегі тексерулердің ешқайсысы жазбаның шын,
    толық немесе заңды екенін де, журналға енгізілгеннің шындыққа сай екенін де көрсетпейді. Кімнің, нені,
    қашан енгізгені және оның қайта жазылмағаны тексеріледі.


    БАСТАМАС БҰРЫН: КІЛТТЕРДІҢ ТАҢБАЛАРЫ

    Бұл архивтегі кілттер — нұсқау ғана. Архивті қолдан жасаған адам оған жалған кілттерді де салады, сонда
    барлық қолтаңба сәйкес келеді. Сондықтан таңбаларды басқа жерден алыңыз: ресми сайттан, ресми
    басылымнан, журналды жүргізетін органның хатынан, соттың өз материалдарынан, бұрынғы істен. Оларды
    осы архивтен де, оны берген адамнан да алмаңыз. Керегі:

      - журнал кілтінің таңбасы: 64 он алтылық цифр;
      - куәгерлердің, яғни журналды бақылайтын басқа органдардың кілттерінің таңбалары: әрқайсысы 64 он
        алтылық цифр, араларында бос орын;
      - уақыт белгілері қызметі сертификатының таңбасы: «openssl x509 -fingerprint» шығаратын SHA-256, қос
        нүктесіз 64 кіші он алтылық цифр.

    Журнал кілтінің таңбасынсыз жинақтың өзіне-өзі қайшы келмейтінін білесіз, ал қайдан шыққанын білмейсіз.
    Бос каталогта терминал ашып, архивті bundle.zip деген атпен, ал медиафайлдарды media каталогына салыңыз.
    Таңбаларды тырнақшалардың арасына жазыңыз:

    ```sh
    LOG_KEY=''
    WITNESS_KEYS=''
    TSA_CERTIFICATE=''
    ```

    Содан кейін төмендегі блоктарды бірінен соң бірін қойыңыз. Олардың әр жолы HOLDS (дұрыс), FAILS (дұрыс
    емес) немесе салыстыратын ештеңе бермеген жерде UNKNOWN (анықталмады) сөзінен басталады.


    1. АШУ

    Архивте ешбір атау екі рет тұрмауға тиіс: бағдарлама сізге бірін көрсетіп, екіншісін тексеруі мүмкін.

    ```sh
    say() { if [ "$1" -eq 0 ]; then printf 'HOLDS: %s\n' "$2"; else printf 'FAILS: %s\n' "$2"; fi; }
    unknown() { printf 'UNKNOWN: %s\n' "$1"; }
    test -z "$(unzip -Z1 bundle.zip | sort | uniq -d)"; say $? "no name stands in the archive twice"
    unzip -q -o bundle.zip -d bundle; say $? "the archive can be unpacked"
    mkdir -p scratch; cd bundle
    ```


    2. АРХИВТІҢ ФАЙЛДАРЫ

    manifest.json әр файлды SHA-256 мәнімен атайды. Бұл архивтің бүтін екенін көрсетеді. Оның қайдан шыққанын
    мұның өзі көрсетпейді: ол 4–8-тармақтардан шығады.

    ```sh
    tr '{' '\n' < manifest.json |
      sed -n 's/^"bytes":[0-9]*,"name":"\([^"\\]*\)","sha256":"\([0-9a-f]\{64\}\)".*/\2  \1/p' > ../scratch/listed
    sha256sum --check --quiet --strict ../scratch/listed; say $? "every file has the digest that the manifest lists"
    { cut -c67- ../scratch/listed; echo manifest.json; echo manifest.sig; } | LC_ALL=C sort > ../scratch/names
    find . -type f | cut -c3- | LC_ALL=C sort | cmp - ../scratch/names; say $? "there are these files and no others"
    ```


    3. МЕДИАФАЙЛДАР

    Әр медиафайлдың SHA-256 мәні бір дәлелдемедегідей болуға тиіс. Одан кейін аталған жазба — файлды тіркеген
    жазба немесе көшірме (үзінді, бейненің бір бөлігін жасыру) жасалған жазба: онда бұл да, қай дәлелдемеден
    екені де айтылған. Оны ашыңыз: кім, қашан және нөмірі сонда. Файл FAILS болса, бұл тіркелген файл емес;
    оның қай бөліктері бүтін екенін bundle.html және «kua verify» айтады.

    ```sh
    for file in ../media/*; do
      digest=$(sha256sum < "$file" | cut -c1-64)
      entry=$(grep -l -F "\"sha256\":\"$digest\"" entries/* |
        xargs -r grep -l -E '"type":"kua\.evidence\.(registered|derived)\.v1"\}$')
      tr '{' '\n' < manifest.json | grep '^"bytes":[0-9]*,"exhibit":' | grep -q -F "\"sha256\":\"$digest\"" &&
        [ -n "$entry" ]
      say $? "media file ${file#../media/}, SHA-256 $digest, $entry"
    done
    ```


    4. ЖИНАҚТЫ КІМ БЕРДІ

    manifest.sig — берушінің manifest.json үстінен, демек әр файлдың үстінен қойған қолтаңбасы. Кілт осы адам
    журналға енгізілген кілт болуға тиіс: сол жазбаның түпнұсқа екені 5 және 8-тармақтардан шығады. Сол
    адам туралы «kua.actor.revoked.v1» жазбасы бар-жоғын да қараңыз.

    ```sh
    openssl pkeyutl -verify -pubin -inkey keys/issuer.pem -rawin -in manifest.json -sigfile manifest.sig
    say $? "the issuer's key signed the manifest"
    issuer=$(sed 's/.*"issuer":"\(actor:[a-z2-7]*\)".*/\1/' manifest.json)
    key=$({ printf '\001'; openssl pkey -pubin -in keys/issuer.pem -outform DER | tail -c 32; } | base64 -w 0)
    enrolled=$(grep -l -F "+$key\"" entries/* | xargs -r grep -l -F "\"subject\":\"$issuer\"" |
      xargs -r grep -l '"type":"kua\.actor\.enrolled\.v1"}$')
    test -n "$enrolled"; say $? "the issuer, $issuer, was enrolled with this key: $enrolled"
    ```


    5. ЖУРНАЛДЫҢ ҚОЛТАҢБАСЫ

    checkpoint файлында журналда қанша жазба болғаны және, бір санмен, олардың бәрі қандай болғаны айтылған.
    Оған журнал кілті қол қойған. Бәрінің шығу тегі осы тексеруге сүйенеді: кілттің таңбасы сіз басқа жерден
    алған таңба болуға тиіс. Сонда осы кілттің иесі журналдың осындай болғанына кепілдік береді. Оның тек
    бір тарихты жүргізгенін бұл көрсетпейді: ол үшін куәгерлер бар.

    ```sh
    origin=$(head -n 1 checkpoint)
    sed '/^$/,$d' checkpoint > ../scratch/text
    mark=$({ printf '%s\n\001' "$origin"; openssl pkey -pubin -in keys/log.pem -outform DER | tail -c 32; } |
      sha256sum | cut -c1-64)
    grep -F "— $origin " checkpoint | while read -r dash name line; do
      printf %s "$line" | base64 -d > ../scratch/line
      [ "$(head -c 4 ../scratch/line | od -An -tx1 | tr -d ' \n')" = "$(echo "$mark" | cut -c1-8)" ] &&
        tail -c 64 ../scratch/line > ../scratch/signature
    done
    openssl pkeyutl -verify -pubin -inkey keys/log.pem -rawin -in ../scratch/text -sigfile ../scratch/signature
    say $? "the log's key signed the checkpoint of $origin"
    if [ -z "$LOG_KEY" ]; then unknown "the origin is not established. The log's key has the fingerprint $mark"
    else [ "$mark" = "$LOG_KEY" ]; say $? "the log's key has the fingerprint that you were given"; fi
    grep -q -F "\"$(cat keys/log.vkey)\"" entries/*; say $? "an entry names the log's key"
    ```


    6. КУӘГЕРЛЕР

    Куәгерлер — басқа органдар. Әрқайсысы журналдан соңғы көргенін сақтайды және содан өсіп шыққан журналды
    ғана қолтаңбасымен куәландырады. Олардың жеткілікті саны куәландырған жерде журнал ешкімге басқаша
    көрсетілмеген. Қаншасы жеткілікті және олар кімдер екені policy файлында айтылған («quorum» жолы топты,
    «group» жолы кімдердің қаншасы екенін атайды); мұның сізге жеткілікті-жеткіліксізін өзіңіз шешесіз.
    Куәландыру уақыты — куәгердің сағаты бойынша.

    ```sh
    number=0
    for vkey in $(sed -n 's/^witness[ \t][ \t]*[^ \t]*[ \t][ \t]*\([^ \t]*\).*/\1/p' policy); do
      number=$((number + 1)); witness=${vkey%%+*}
      mark=$({ printf '%s\n\004' "$witness"
        openssl pkey -pubin -in "keys/witness-$number.pem" -outform DER | tail -c 32; } | sha256sum | cut -c1-64)
      grep -F "— $witness " checkpoint > ../scratch/lines ||
        { printf 'There is no cosignature by %s\n' "$witness"; continue; }
      while read -r dash name line; do
        printf %s "$line" | base64 -d > ../scratch/line
        time=$(head -c 12 ../scratch/line | tail -c 8 | od -An -tu8 --endian=big | tr -d ' ')
        tail -c 64 ../scratch/line > ../scratch/signature
        { printf 'cosignature/v1\ntime %s\n' "$time"; cat ../scratch/text; } > ../scratch/cosigned
        openssl pkeyutl -verify -pubin -inkey "keys/witness-$number.pem" -rawin -in ../scratch/cosigned \
          -sigfile ../scratch/signature
        say $? "$witness cosigned the checkpoint at $(date -u -d "@$time" '+%Y-%m-%d %H:%M:%S') UTC"
        case " $WITNESS_KEYS " in
          *" $mark "*) say 0 "the key of $witness has a fingerprint that you were given" ;;
          *) unknown "you gave no fingerprint of $witness; its key has $mark" ;;
        esac
      done < ../scratch/lines
    done
    ```


    7. СЕНІМДІ УАҚЫТ

    checkpoint.tsr файлы болса, журналмен байланысы жоқ уақыт белгілері қызметі осы бақылау нүктесінің
    дайджестін белгілі бір уақытта көргенін куәландырады. Демек, журналдың сағаты не көрсетсе де, оған
    дейінгі әр жазба сол уақытта журналда болған. Жазбаның онда көрсетілген уақытта жасалғанын бұл
    көрсетпейді; тек белгіден кеш емес екенін көрсетеді. Сертификат сізге белгілі сертификат болуға тиіс.
    Оның кері қайтарылған-қайтарылмағанын қызметтен сұраңыз: желісіз оны көру мүмкін емес.

    ```sh
    if [ -f checkpoint.tsr ]; then
      awk '/-----BEGIN CERTIFICATE-----/ { n++ } n { print > ("../scratch/tsa-" n ".pem") }' keys/tsa.pem
      trusted=
      for file in ../scratch/tsa-*.pem; do
        mark=$(openssl x509 -in "$file" -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' | tr A-F a-f)
        [ "$mark" = "$TSA_CERTIFICATE" ] && trusted=$file
      done
      time=$(openssl ts -reply -in checkpoint.tsr -text 2> ../scratch/errors | sed -n 's/^Time stamp: //p')
      head -n 3 checkpoint > ../scratch/stamped
      if [ -z "$TSA_CERTIFICATE" ]; then unknown "you gave no fingerprint of the time-stamping authority"
      else
        openssl ts -verify -data ../scratch/stamped -in checkpoint.tsr -CAfile "$trusted" -untrusted keys/tsa.pem \
          -partial_chain -attime "$(date -d "$time" +%s)"
        say $? "a time-stamping authority that you know saw the checkpoint at $time"
      fi
    else echo 'There is no time stamp in this bundle'; fi
    ```


    8. ЖАЗБАЛАР ЖУРНАЛДА ТҰР; САҚТАУ ТІЗБЕГІ

    Әр жазба үшін қысқа дәлел оның байттарынан бақылау нүктесіндегі дайджестке апарады: демек, ол — журнал
    кілті кепілдік берген жазбалардың бірі, осы орында, өзгермеген. Дәлелдерді Go өз модульдерін тексеретін
    пакет есептейді. Содан кейін бағдарлама әр дәлелдеменің сақтау тізбегін қуалайды: әр оқиға өзінен
    бұрынғысын атайды, сондықтан қалдырып кеткені көрінеді. Екі оқиғаның арасында файл кімде болғанын
    және ешкім енгізбеген қолжетімділіктің болған-болмағанын бұл көрсетпейді.

    ```sh
    cat > ../scratch/check.go <<'GO'
    package main

    import (
    	"encoding/json"
    	"fmt"
    	"os"
    	"path/filepath"
    	"sort"
    	"strconv"
    	"strings"

    	"golang.org/x/mod/sumdb/note"
    	"golang.org/x/mod/sumdb/tlog"
    )

    type reference struct{ Exhibit, Previous string }

    type event struct {
    	ID, Type, Subject string
    	Data              struct {
    		Previous, Parent, Target string
    		Exhibits                 []reference
    	}
    	position int64
    }

    func read(name string) []byte {
    	data, err := os.ReadFile(name)
    	if err != nil {
    		stop(err)
    	}
    	return data
    }

    func stop(why ...interface{}) {
    	fmt.Println(append([]interface{}{"FAILS:"}, why...)...)
    	os.Exit(1)
    }

    func say(failed bool, what ...interface{}) {
    	verdict := "HOLDS:"
    	if failed {
    		verdict = "FAILS:"
    	}
    	fmt.Println(append([]interface{}{verdict}, what...)...)
    }

    func main() {
    	// The checkpoint, opened with the log's key: origin, size, root.
    	checkpoint := string(read("checkpoint"))
    	verifier, err := note.NewVerifier(strings.TrimSpace(string(read("keys/log.vkey"))))
    	if err != nil {
    		stop("keys/log.vkey:", err)
    	}
    	opened, err := note.Open([]byte(checkpoint), note.VerifierList(verifier))
    	if err != nil {
    		stop("the checkpoint is not signed by keys/log.vkey:", err)
    	}
    	lines := strings.Split(opened.Text, "\n")
    	if len(lines) < 4 || lines[0] != verifier.Name() {
    		stop("the checkpoint is not one of", verifier.Name())
    	}
    	size, err := strconv.ParseInt(lines[1], 10, 64)
    	if err != nil {
    		stop("the checkpoint's size:", err)
    	}
    	root, err := tlog.ParseHash(lines[2])
    	if err != nil {
    		stop("the checkpoint's root:", err)
    	}

    	// Each entry and its proof.
    	names, _ := filepath.Glob("entries/*.json")
    	proofs, _ := filepath.Glob("proofs/*.tlog-proof")
    	var events []*event
    	bad := 0
    	for _, name := range names {
    		entry := read(name)
    		number := strings.TrimSuffix(filepath.Base(name), ".json")
    		position, err := strconv.ParseInt(number, 10, 64)
    		if err == nil {
    			err = included(entry, position, size, root, checkpoint, "proofs/"+number+".tlog-proof")
    		}
    		one := &event{position: position}
    		if err == nil {
    			err = json.Unmarshal(entry, one)
    		}
    		if err != nil {
    			say(true, name, "does not stand in the log:", err)
    			bad++
    			continue
    		}
    		events = append(events, one)
    	}
    	say(bad > 0 || len(names) == 0 || len(names) != len(proofs), len(names)-bad, "of", len(names),
    		"entries stand in the log of", size, "entries")

    	// The chains of custody, from the end that the bundle's own entry names.
    	sort.Slice(events, func(i, j int) bool { return events[i].position < events[j].position })
    	if len(events) == 0 || events[len(events)-1].Type != "kua.bundle.issued.v1" {
    		stop("the last entry is not the one that issued this bundle")
    	}
    	retracted := map[string]bool{}
    	for _, one := range events {
    		if one.Type == "kua.event.retracted.v1" {
    			retracted[one.Data.Target] = true
    		}
    	}
    	issued := events[len(events)-1]
    	listed := map[string]bool{}
    	for _, exhibit := range issued.Data.Exhibits {
    		listed[exhibit.Exhibit] = true
    		count, fault := follow(exhibit, events[:len(events)-1], retracted)
    		say(fault != "", "custody of", exhibit.Exhibit+",", count, "events", fault)
    	}
    	for _, one := range events {
    		if strings.HasPrefix(one.Type, "kua.evidence.") && !listed[one.Subject] {
    			say(true, "custody of", one.Subject, "is not listed by the bundle's entry")
    			listed[one.Subject] = true
    		}
    	}
    }

    // included checks a proof file (C2SP tlog-proof): index, hashes, an empty line, the checkpoint.
    func included(entry []byte, position, size int64, root tlog.Hash, checkpoint, name string) error {
    	head, rest, _ := strings.Cut(string(read(name)), "\n\n")
    	lines := strings.Split(head, "\n")
    	if lines[0] != "c2sp.org/tlog-proof@v1" || rest != checkpoint {
    		return fmt.Errorf("%s is not a proof that leads to this checkpoint", name)
    	}
    	lines = lines[1:]
    	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
    		lines = lines[1:]
    	}
    	if len(lines) == 0 || lines[0] != fmt.Sprint("index ", position) {
    		return fmt.Errorf("%s is of another position", name)
    	}
    	var proof tlog.RecordProof
    	for _, line := range lines[1:] {
    		hash, err := tlog.ParseHash(line)
    		if err != nil {
    			return err
    		}
    		proof = append(proof, hash)
    	}
    	return tlog.CheckRecord(proof, size, root, position, tlog.RecordHash(entry))
    }

    // follow goes back from the last event of an exhibit's custody to the first, and says what it does not reach.
    func follow(exhibit reference, events []*event, retracted map[string]bool) (int, string) {
    	previous := map[string]string{}
    	last := ""
    	for _, one := range events {
    		before, member := one.Data.Previous, false
    		switch {
    		case strings.HasPrefix(one.Type, "kua.evidence.") && one.Subject == exhibit.Exhibit:
    			member = true
    			if one.Type == "kua.evidence.derived.v1" {
    				before = ""
    			} else if one.Type == "kua.evidence.registered.v1" && before == "" {
    				before = last
    			}
    		case one.Type == "kua.evidence.derived.v1" && one.Data.Parent == exhibit.Exhibit:
    			member = true
    		case one.Type == "kua.bundle.issued.v1":
    			for _, other := range one.Data.Exhibits {
    				if other.Exhibit == exhibit.Exhibit {
    					before, member = other.Previous, true
    				}
    			}
    		}
    		if member {
    			previous[one.ID] = before
    			last = one.ID
    		}
    	}
    	count := 0
    	for id := exhibit.Previous; ; count++ {
    		before, there := previous[id]
    		if !there {
    			return count, "– event " + id + " is missing, or stands in the chain twice"
    		}
    		delete(previous, id)
    		if before == "" {
    			count++
    			break
    		}
    		id = before
    	}
    	for id := range previous {
    		if !retracted[id] {
    			return count, "– event " + id + " is not in the chain"
    		}
    	}
    	return count, ""
    }
    GO
    GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= GOCACHE="$PWD/../scratch/cache" go run ../scratch/check.go
    ```

    (Debian болмаса: scratch каталогында «go mod init check», «go get golang.org/x/mod», «go build -o check»,
    сосын осы жерде іске қосу керек. Бұл үшін бір рет желі керек.)


    9. НЕ БЕРІЛДІ

    Жинақты берген жазбада, соңғысында, contents файлының дайджесті тұр, ал ол әр жазбаны және әр ашылған мәнді
    атайды. Сондықтан берілгеннің өзі де журналда тұр және оны кейін өзгерту мүмкін емес.

    ```sh
    position=$(sed 's/.*"position":\([0-9]*\).*/\1/' manifest.json)
    issued=entries/$(printf %012d "$position").json
    grep -q -F "\"contents\":\"$(sha256sum < contents | cut -c1-64)\"" "$issued"
    say $? "the entry that issued the bundle names the list of its contents"
    { echo kua-bundle-contents/v1
      for file in entries/*.json; do
        number=$(basename "$file" .json | sed 's/^0*\(.\)/\1/')
        [ "$file" = "$issued" ] ||
          echo "entry $number $({ printf '\000'; cat "$file"; } | openssl dgst -sha256 -binary | base64)"
        values=values/$(basename "$file" .json)
        [ -f "$values" ] && while read -r value; do
          echo "value $number $(printf %s "$value" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '=')"
        done < "$values" | LC_ALL=C sort
      done; } | cmp - contents
    say $? "the list is of exactly these entries and values"
    ```


    10. АШЫЛҒАН МӘНДЕР

    Есімдер мен басқа жеке деректер жазбаларда тек дайджест түрінде тұрады. Мәнді values каталогындағы жол
    ашады: оның дайджесті жазбада тұруға тиіс. Ашылмағанды дайджесттен біліп алуға болмайды. Блок әр мәнді
    (тұз, өріс, мән) шығарады.

    ```sh
    for file in values/*; do
      [ -f "$file" ] || continue
      while read -r value; do
        digest=$(printf %s "$value" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '=')
        shown=$(printf %s "$value===" | tr -- '-_' '+/' | base64 -d 2> ../scratch/errors | tr -d '\000-\037\177')
        grep -q -F "\"$digest\"" "entries/${file#values/}.json"
        say $? "entry ${file#values/}: $shown"
      done < "$file"
    done
    ```


    11. ӘР ЖАЗБАҒА КІМ ҚОЛ ҚОЙДЫ

    Жазбада оны жасағандардың бұрынғы жазбалармен енгізілген кілттермен қойған қолтаңбалары болуы мүмкін.
    Олар мұны журналды жүргізуші емес, кілттің иесі жазғанын көрсетеді. Қолтаңбасыз жазбалар тек журналдың
    өз кілтімен енгізілген; соңғы жол олардың санын айтады.

    ```sh
    mkdir -p ../scratch/keys; unsigned=0
    for file in entries/*.json; do
      case $(tail -c 40 "$file") in
        *'"type":"kua.ledger.opened.v1"}') logname=$(sed 's/.*"origin":"\([^"]*\)".*/\1/' "$file") ;;
      esac
      { printf 'kua-entry/v1\n%s\n' "$logname"
        sed 's/^\(.*\),"recordedtime":"[^"]*"\(,"signature":"[^"]*"\)\{0,1\},"source":/\1,"source":/' "$file" |
          tr -d '\n'; } > ../scratch/message
      signatures=$(sed -n 's/^.*,"recordedtime":"[^"]*","signature":"\([^"]*\)","source":.*/\1/p' "$file")
      [ -n "$signatures" ] || unsigned=$((unsigned + 1))
      for signature in $signatures; do
        id=$(printf %s "${signature%%:*}" | tr -cd 0-9a-f)
        printf %s "${signature#*:}==" | tr -- '-_' '+/' | base64 -d > ../scratch/signature 2> ../scratch/errors
        openssl pkeyutl -verify -pubin -keyform DER -inkey "../scratch/keys/$id" -rawin \
          -in ../scratch/message -sigfile ../scratch/signature > ../scratch/answer 2>&1
        say $? "$file is signed by key $id"
      done
      case $(tail -c 40 "$file") in
        *'"type":"kua.ledger.continued.v1"}') logname=$(sed 's/.*"origin":"\([^"]*\)".*/\1/' "$file") ;;
        *'"type":"kua.actor.enrolled.v1"}')
          key=$(sed -n 's/.*"key":"\([^"]*\)".*/\1/p' "$file")
          rest=${key#*+}; id=$(printf %s "${rest%%+*}" | tr -cd 0-9a-f)
          [ -n "$id" ] &&
            { printf '\060\052\060\005\006\003\053\145\160\003\041\000'
              printf %s "${rest#*+}" | base64 -d | tail -c 32; } > "../scratch/keys/$id" ;;
      esac
    done
    echo "Entries without a signature: $unsigned"
    ```

    Кілттің кімдікі екені және қай уақыттан қай уақытқа дейін жарамды болғаны ол тұрған
    «kua.actor.enrolled.v1» жазбасында, ал кері қайтарылғаны «kua.actor.revoked.v1» жазбасында айтылған.


    12. БҰРЫНҒЫ БАҚЫЛАУ НҮКТЕСІ

    Сіз немесе басқа орган осы журналдың бұрынғы бақылау нүктесін (checkpoint сияқты файлды) сақтаған болса,
    журнал содан өсіп шығуға тиіс. Өлшемі бірдей болса, үшінші жолы да бірдей болуға тиіс. Өлшемі басқа болса,
    үйлесімділік дәлелі керек: оны журналды жүргізетін органнан немесе куәгерден сұраңыз. Журнал кілті қол
    қойған бақылау нүктесін мұнымен үйлестіру мүмкін болмаса, журнал қайта жазылған; екі файлды да сақтаңыз:
    олар бірге соны дәлелдейді.


    БІРДЕҢЕ СӘЙКЕС КЕЛМЕСЕ

    Қай жолдың FAILS екенін жазып алып, архив пен медиафайлдарды сол күйінде сақтаңыз. Бір FAILS кімнің кінәлі
    екенін айтпайды: файл жолда бүлінуі мүмкін. Архивті тағы сұратыңыз. Сонда да FAILS болғаны журналда жоқ.


    ОҒАН ҚАТЫСТЫ ҚҰЖАТТАР

    acts каталогы — медиафайлды іске қосатын құжаттардың және manifest.json файлының электрондық цифрлық
    қолтаңбасының (ЭЦҚ) орны: acts/README.txt файлын қараңыз.

    """#
}
