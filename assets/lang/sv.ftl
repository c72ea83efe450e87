# Ildsjel, sv. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = Allt är sparat · {$time}
common-all-saved = Allt är sparat
common-find-placeholder = Sök efter folk, pass, kommandon
common-find-hint = Skriv ett namn, ett telefonnummer, en plats eller det du vill göra.
common-find-nothing = Hittade inget på ”{$typed}”.
common-open-file = Öppna
common-back = Tillbaka
common-cancel = Avbryt
common-close = Stäng
common-delete = Ta bort
common-add = Lägg till
common-choose = Välj
common-none = ingen
common-day-hint = åååå-mm-dd
place-now = Nu
place-people = Folk
place-crews = Grupper
place-shifts = Pass
place-training = Utbildning
place-lists = Listor
place-settings = Inställningar
command-find = Sök i allt
command-undo = Ångra
command-redo = Gör om
command-keys = Tangenterna här
command-new-person = Ny person
command-import-people = Hämta från ark
command-new-crew = Ny
command-new-shift = Nytt pass
command-next-hole = Nästa lucka
command-hand-out-day = Dela ut dagen
command-new-session = Ny träff
command-hand-out-attendance = Närvarolista
command-new-programme = Nytt program
command-open-festival = Öppna en annan festival
keys-here = På den här sidan
keys-everywhere = Överallt
keys-general =
    Tab | nästa fält
    Esc | ett steg tillbaka
    ↑ ↓ | upp och ner i en lista
    Enter | öppna eller gör det


## start

start-tagline = Schemat för gruppledare. Utan nät.
start-new = Ny festival
start-new-about = Börja från början. Du behöver bara ett namn och två datum.
start-sample = Prova en färdig festival
start-sample-about = 600 påhittade volontärer och 1000 pass. Här kan du inte förstöra något.
start-open = Öppna en fil
start-open-about = En festival du redan har, eller har fått av någon.
start-recent = Senast öppnade
start-name = Vad heter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Första dagen
start-last-day = Sista dagen
start-zone = Tidszon
start-days-about = Dagarna med publik. Uppbyggnad och nedmontering kan ligga före och efter.
start-create = Skapa festivalen
start-offline = Allt ligger på den här datorn. Inget skickas ut.
start-not-a-day = ”{$typed}” är inget datum. Skriv till exempel 2027-07-07.
start-not-a-zone = ”{$typed}” är ingen tidszon. I Sverige heter den Europe/Stockholm.


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
settings-language-about = Namn och text som du själv har skrivit ändras inte.
settings-appearance = Utseende
settings-appearance-about = Mörkt är skönt i ett tält om natten.
settings-system = Som datorn
settings-light = Ljust
settings-dark = Mörkt
settings-text-size = Textstorlek
settings-text-size-about = Gäller allt i fönstret.
settings-festival = Festivalen
settings-file = Filen
settings-file-about = Hela festivalen är en fil. Allt du gör sparas direkt.


## history


## errors


## cli


## sample
