# Ildsjel, nn. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = Alt er lagra · {$time}
common-all-saved = Alt er lagra
common-find-placeholder = Søk etter folk, vakter, kommandoar
common-find-hint = Skriv eit namn, eit telefonnummer, ein stad eller det du vil gjere.
common-find-nothing = Fann ingenting på «{$typed}».
common-open-file = Opne
common-back = Tilbake
common-cancel = Avbryt
common-close = Lukk
common-delete = Slett
common-add = Legg til
common-choose = Vel
common-none = ingen
common-day-hint = dd.mm.åååå
place-now = No
place-people = Folk
place-crews = Gjengar
place-shifts = Vakter
place-training = Opplæring
place-lists = Lister
place-settings = Innstillingar
command-find = Søk i alt
command-undo = Angre
command-redo = Gjer om att
command-keys = Tastane her
command-new-person = Ny person
command-import-people = Hent frå ark
command-new-crew = Ny
command-new-shift = Ny vakt
command-next-hole = Neste hol
command-hand-out-day = Del ut dagen
command-new-session = Ny samling
command-hand-out-attendance = Frammøteliste
command-new-programme = Nytt program
command-open-festival = Opne ein annan festival
keys-here = På denne sida
keys-everywhere = Overalt
keys-general =
    Tab | neste felt
    Esc | eitt steg tilbake
    ↑ ↓ | opp og ned i ei liste
    Enter | opne eller gjer det


## start

start-tagline = Vaktlista for gjengsjefar. Utan nett.
start-new = Ny festival
start-new-about = Start med blanke ark. Du treng berre eit namn og to datoar.
start-sample = Prøv ein ferdig festival
start-sample-about = 600 oppdikta frivillige og 1000 vakter. Her kan du ikkje øydeleggje noko.
start-open = Opne ei fil
start-open-about = Ein festival du har frå før, eller har fått av nokon andre.
start-recent = Sist opna
start-name = Kva heiter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Første dag
start-last-day = Siste dag
start-zone = Tidssone
start-days-about = Dagane med publikum. Opprigg og nedrigg kan liggje før og etter.
start-create = Lag festivalen
start-offline = Alt ligg på denne maskina. Ingenting blir sendt ut.
start-not-a-day = «{$typed}» er ikkje ein dato. Skriv til dømes 7.7.2027.
start-not-a-zone = «{$typed}» er ikkje ei tidssone. I Noreg heiter ho Europe/Oslo.


## now


## people


## crews


## shifts


## assigning


## training


## import


## lists


## settings

settings-program = Programmet
settings-language = Språk
settings-language-about = Namn og tekst du har skrive sjølv, blir ikkje endra.
settings-appearance = Utsjånad
settings-appearance-about = Mørkt er greitt i eit telt om natta.
settings-system = Som maskina
settings-light = Lyst
settings-dark = Mørkt
settings-text-size = Tekststorleik
settings-text-size-about = Gjeld alt i vindauget.
settings-festival = Festivalen
settings-file = Fila
settings-file-about = Heile festivalen er éi fil. Alt du gjer, er lagra med ein gong.


## history


## errors


## cli


## sample
