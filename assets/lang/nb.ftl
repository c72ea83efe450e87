# Ildsjel, nb. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = Alt er lagret · {$time}
common-all-saved = Alt er lagret
common-find-placeholder = Søk etter folk, vakter, kommandoer
common-find-hint = Skriv et navn, et telefonnummer, et sted eller det du vil gjøre.
common-find-nothing = Fant ingenting på «{$typed}».
common-open-file = Åpne
common-back = Tilbake
common-cancel = Avbryt
common-close = Lukk
common-delete = Slett
common-add = Legg til
common-choose = Velg
common-none = ingen
common-day-hint = dd.mm.åååå
place-now = Nå
place-people = Folk
place-crews = Gjenger
place-shifts = Vakter
place-training = Opplæring
place-lists = Lister
place-settings = Innstillinger
command-find = Søk i alt
command-undo = Angre
command-redo = Gjør om igjen
command-keys = Tastene her
command-new-person = Ny person
command-import-people = Hent fra ark
command-new-crew = Ny
command-new-shift = Ny vakt
command-next-hole = Neste hull
command-hand-out-day = Del ut dagen
command-new-session = Ny samling
command-hand-out-attendance = Frammøteliste
command-new-programme = Nytt program
command-open-festival = Åpne en annen festival
keys-here = På denne siden
keys-everywhere = Overalt
keys-general =
    Tab | neste felt
    Esc | ett steg tilbake
    ↑ ↓ | opp og ned i ei liste
    Enter | åpne eller gjør det


## start

start-tagline = Vaktlista for gjengsjefer. Uten nett.
start-new = Ny festival
start-new-about = Start med blanke ark. Du trenger bare et navn og to datoer.
start-sample = Prøv en ferdig festival
start-sample-about = 600 oppdiktede frivillige og 1000 vakter. Her kan du ikke ødelegge noe.
start-open = Åpne en fil
start-open-about = En festival du har fra før, eller har fått av noen andre.
start-recent = Sist åpnet
start-name = Hva heter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Første dag
start-last-day = Siste dag
start-zone = Tidssone
start-days-about = Dagene med publikum. Opprigg og nedrigg kan ligge før og etter.
start-create = Lag festivalen
start-offline = Alt ligger på denne maskinen. Ingenting sendes ut.
start-not-a-day = «{$typed}» er ikke en dato. Skriv for eksempel 7.7.2027.
start-not-a-zone = «{$typed}» er ikke en tidssone. I Norge heter den Europe/Oslo.


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
settings-language-about = Navn og tekst du har skrevet selv, endres ikke.
settings-appearance = Utseende
settings-appearance-about = Mørkt er greit i et telt om natta.
settings-system = Som maskinen
settings-light = Lyst
settings-dark = Mørkt
settings-text-size = Tekststørrelse
settings-text-size-about = Gjelder alt i vinduet.
settings-festival = Festivalen
settings-file = Fila
settings-file-about = Hele festivalen er én fil. Alt du gjør, er lagret med en gang.


## history


## errors


## cli


## sample
