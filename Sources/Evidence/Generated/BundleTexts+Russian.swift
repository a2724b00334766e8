// Written by Tools/generate from Schemas/bundle/README.ru.txt; do not edit.
// swift-format-ignore-file

extension BundleTexts {
  /// `README.ru.txt`.
  static let russian = #"""
    КАК ПРОВЕРИТЬ ЭТОТ ПАКЕТ

    К этому архиву приложены один или несколько медиафайлов (видео, звук, фотографии). В нём сказано, что
    каждый из них внесён в реестр в определённое время определённым лицом, с тех пор не изменился, и у
    кого он находился. Реестр — это журнал, в котором ничего нельзя незаметно изменить или пропустить.
    По этой странице вы можете проверить это сами, без сети и без программ тех, кто составил архив.
    Нужен компьютер с Linux, и на нём:

      unzip, sha256sum и прочие coreutils, sed, awk, find    есть в любом Linux
      OpenSSL 3.0 или новее                                   есть в любом Linux
      Go с модулем golang.org/x/mod                           Debian: golang-go, golang-golang-x-mod-dev

    Кому удобнее программа, которая делает все эти проверки сразу: bundle.html (страница для браузера, без
    сети), bundle.py (Python) и «kua verify» не имеют общего кода и следуют одному описанию формата,
    kua-evidence-bundle/v1.


    ЧТО УТВЕРЖДАЕТСЯ, И НЕ БОЛЕЕ

    Этот файл зарегистрирован в это время этим лицом и с тех пор не изменён. То, что было от записи до
    регистрации, опирается на подпись самой камеры, на журнал док-станции или на показания; на что
    именно, сказано в отчёте о хранении (custody.ru.html). Ни одна проверка ниже не показывает, что запись
    правдива, полна или законна или что внесённое в журнал соответствует действительности. Проверяется,
    кто, что и когда внёс и что это не переписано.


    ДО НАЧАЛА: ОТПЕЧАТКИ КЛЮЧЕЙ

    Ключи в этом архиве — лишь подсказка. Кто подделает архив, положит в него поддельные ключи, и тогда все
    подписи сойдутся. Поэтому возьмите отпечатки в другом месте: на официальном сайте, в официальном
    издании, из письма органа, который ведёт журнал, из материалов самого суда, из более раннего дела. Не
    берите их из этого архива и у того, кто его передал. Нужны:

      - отпечаток ключа журнала: 64 шестнадцатеричные цифры;
      - отпечатки ключей свидетелей, то есть других органов, которые следят за журналом: по 64
        шестнадцатеричные цифры, через пробел;
      - отпечаток сертификата службы меток времени: SHA-256, который печатает «openssl x509 -fingerprint»,
        как 64 строчные шестнадцатеричные цифры без двоеточий.

    Без отпечатка ключа журнала вы узнаете, что пакет не противоречит сам себе, но не то, откуда он. Откройте
    терминал в пустом каталоге, положите туда архив под именем bundle.zip, а медиафайлы — в каталог media.
    Впишите отпечатки между кавычками:

    ```sh
    LOG_KEY=''
    WITNESS_KEYS=''
    TSA_CERTIFICATE=''
    ```

    Затем вставляйте блоки ниже один за другим. Каждая их строка начинается с HOLDS (верно), FAILS (неверно)
    или, где вы не дали, с чем сличать, UNKNOWN (не установлено).


    1. РАСПАКОВКА

    Ни одно имя не должно стоять в архиве дважды: программа могла бы показать вам одно, а проверить другое.

    ```sh
    say() { if [ "$1" -eq 0 ]; then printf 'HOLDS: %s\n' "$2"; else printf 'FAILS: %s\n' "$2"; fi; }
    unknown() { printf 'UNKNOWN: %s\n' "$1"; }
    test -z "$(unzip -Z1 bundle.zip | sort | uniq -d)"; say $? "no name stands in the archive twice"
    unzip -q -o bundle.zip -d bundle; say $? "the archive can be unpacked"
    mkdir -p scratch; cd bundle
    ```


    2. ФАЙЛЫ АРХИВА

    manifest.json перечисляет каждый файл с его SHA-256. Это показывает, что архив цел. Откуда он, само по
    себе это не показывает: это следует из пунктов 4–8.

    ```sh
    tr '{' '\n' < manifest.json |
      sed -n 's/^"bytes":[0-9]*,"name":"\([^"\\]*\)","sha256":"\([0-9a-f]\{64\}\)".*/\2  \1/p' > ../scratch/listed
    sha256sum --check --quiet --strict ../scratch/listed; say $? "every file has the digest that the manifest lists"
    { cut -c67- ../scratch/listed; echo manifest.json; echo manifest.sig; } | LC_ALL=C sort > ../scratch/names
    find . -type f | cut -c3- | LC_ALL=C sort | cmp - ../scratch/names; say $? "there are these files and no others"
    ```


    3. МЕДИАФАЙЛЫ

    SHA-256 каждого медиафайла должен быть тем же, что у одного из вещественных доказательств. Запись,
    названная за ним, — та, которой файл зарегистрирован, или та, которой сделана копия (фрагмент,
    скрытие части изображения: тогда в записи сказано и это, и с какого доказательства). Откройте её: там
    кто, когда и номер. Если файл FAILS, это не тот файл, который зарегистрирован; какие его части целы,
    скажут bundle.html и «kua verify».

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


    4. КТО ВЫДАЛ ПАКЕТ

    manifest.sig — подпись выдавшего под manifest.json, а значит, под каждым файлом. Ключ должен быть тем, с
    которым это лицо внесено в журнал: подлинна ли сама эта запись, следует из пунктов 5 и 8. Посмотрите
    также, нет ли записи «kua.actor.revoked.v1» о том же лице.

    ```sh
    openssl pkeyutl -verify -pubin -inkey keys/issuer.pem -rawin -in manifest.json -sigfile manifest.sig
    say $? "the issuer's key signed the manifest"
    issuer=$(sed 's/.*"issuer":"\(actor:[a-z2-7]*\)".*/\1/' manifest.json)
    key=$({ printf '\001'; openssl pkey -pubin -in keys/issuer.pem -outform DER | tail -c 32; } | base64 -w 0)
    enrolled=$(grep -l -F "+$key\"" entries/* | xargs -r grep -l -F "\"subject\":\"$issuer\"" |
      xargs -r grep -l '"type":"kua\.actor\.enrolled\.v1"}$')
    test -n "$enrolled"; say $? "the issuer, $issuer, was enrolled with this key: $enrolled"
    ```


    5. ПОДПИСЬ ЖУРНАЛА

    В файле checkpoint сказано, сколько записей было в журнале и, одним числом, какими были они все. Его
    подписал ключ журнала. На этой проверке держится происхождение всего: отпечаток ключа должен быть
    тем, который вы взяли в другом месте. Тогда владелец этого ключа ручается, что журнал был таким. Того,
    что он вёл только одну историю, это не показывает: для этого есть свидетели.

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


    6. СВИДЕТЕЛИ

    Свидетели — это другие органы. Каждый хранит то, что видел в журнале последним, и заверяет подписью
    только журнал, который из этого вырос. Где их заверило достаточно, журнал никому не был показан
    другим. Сколько достаточно и кто они, сказано в файле policy (строка «quorum» называет группу, строка
    «group» — сколько из кого); достаточно ли этого вам, решаете вы. Время заверения — по часам свидетеля.

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


    7. ДОВЕРЕННОЕ ВРЕМЯ

    Если есть файл checkpoint.tsr, служба меток времени, не связанная с журналом, удостоверяет, что видела
    дайджест этой контрольной точки в определённое время. Значит, каждая запись до неё к этому времени уже
    была в журнале, что бы ни показывали часы журнала. Того, что запись сделана в указанное в ней время,
    это не показывает; только то, что не позже метки. Сертификат должен быть тем, который вам известен. Не
    отозван ли он, спросите у службы: без сети этого не увидеть.

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


    8. ЗАПИСИ СТОЯТ В ЖУРНАЛЕ; ЦЕПЬ ХРАНЕНИЯ

    Для каждой записи короткое доказательство ведёт от её байтов к дайджесту в контрольной точке: значит,
    она — одна из тех, за которые поручился ключ журнала, на этом месте и без изменений. Доказательства
    считает тот же пакет, которым Go проверяет собственные модули. Затем программа проходит цепь хранения
    каждого доказательства: каждое событие называет предыдущее, так что пропущенное видно. Кто держал файл
    между двумя событиями и не было ли доступа, который никто не внёс, это не показывает.

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

    (Не в Debian: в каталоге scratch «go mod init check», «go get golang.org/x/mod», «go build -o check» и
    запустить здесь. Для этого один раз нужна сеть.)


    9. ЧТО БЫЛО ВЫДАНО

    Запись, которой выдан пакет, последняя, содержит дайджест файла contents, а тот перечисляет каждую запись и
    каждое раскрытое значение. Поэтому то, что было выдано, тоже стоит в журнале и не может быть изменено
    потом.

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


    10. РАСКРЫТЫЕ ЗНАЧЕНИЯ

    Имена и другие персональные данные стоят в записях только в виде дайджестов. Значение раскрывает строка в
    каталоге values: её дайджест должен стоять в записи. Что не раскрыто, из дайджеста не узнать. Блок
    печатает каждое значение (соль, поле, значение).

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


    11. КТО ПОДПИСАЛ КАЖДУЮ ЗАПИСЬ

    Запись может нести подписи тех, кто её сделал, ключами, внесёнными более ранними записями. Они
    показывают, что это написал владелец ключа, а не тот, кто ведёт журнал. Записи без подписи внесены
    только под ключом самого журнала; последняя строка говорит, сколько их.

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

    Чей это ключ и с какого по какое время он действовал, сказано в записи «kua.actor.enrolled.v1», где он
    стоит; что он отозван — в записи «kua.actor.revoked.v1».


    12. БОЛЕЕ РАННЯЯ КОНТРОЛЬНАЯ ТОЧКА

    Если вы или другой орган сохранили более раннюю контрольную точку этого журнала (файл вроде checkpoint),
    журнал должен был вырасти из неё. При том же размере её третья строка должна быть той же. При другом
    размере нужно доказательство согласованности: попросите его у органа, который ведёт журнал, или у
    свидетеля. Если контрольную точку, подписанную ключом журнала, нельзя согласовать с этой, журнал
    переписан; сохраните оба файла, ведь вместе они это доказывают.


    ЕСЛИ ЧТО-ТО НЕ СОШЛОСЬ

    Запишите, какая строка FAILS, и сохраните архив и медиафайлы как есть. Одно FAILS не говорит, кто виноват:
    файл может повредиться в пути. Запросите архив ещё раз. Что и тогда FAILS, того в журнале нет.


    БУМАГИ, КОТОРЫЕ К НЕМУ ОТНОСЯТСЯ

    Каталог acts — место для документов, которыми медиафайл приобщён к делу, и для электронной цифровой
    подписи (ЭЦП) файла manifest.json: см. acts/README.txt.

    """#
}
