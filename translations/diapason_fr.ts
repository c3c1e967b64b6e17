<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>Usage: diapason [--campus NAME|FILE | --demo [--demo-size small|large] [--companion]] [--lang fr|en] [--screenshots FOLDER]
Opens the console on a stored campus (secrets from the keychain), on a campus file (secrets from the environment) or on
the embedded demo campus. Without any of them: on the campus opened last, or on the assistant that sets one up.
The headless twin is diapasonctl.
</source>
        <extracomment>Help of the console on the command line; keep the option names.</extracomment>
        <translation>Usage&#xa0;: diapason [--campus NOM|FICHIER | --demo [--demo-size small|large] [--companion]] [--lang fr|en] [--screenshots DOSSIER]
Ouvre la console sur un campus enregistré (secrets du trousseau), sur un fichier de campus (secrets de l’environnement) ou sur
le campus de démonstration embarqué. Sans rien de cela&#xa0;: sur le dernier campus ouvert, ou sur l’assistant qui en configure un.
Le jumeau sans fenêtre est diapasonctl.
</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Moodle</source>
        <translation>Moodle</translation>
    </message>
    <message>
        <source>Rocket.Chat</source>
        <translation>Rocket.Chat</translation>
    </message>
    <message>
        <source>Role in the room</source>
        <translation>Rôle dans le salon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln attendu</numerusform>
            <numerusform>%Ln attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln présent</numerusform>
            <numerusform>%Ln présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in step</source>
        <translation>
            <numerusform>%Ln conforme</numerusform>
            <numerusform>%Ln conformes</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (activity %3)</source>
        <extracomment>%1 is a course, %2 an activity, %3 its number</extracomment>
        <translation>%1 · %2 (activité %3)</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Non lu.</translation>
    </message>
    <message>
        <source>Room: %1 (archived)</source>
        <translation>Salon&#xa0;: %1 (archivé)</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Salon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>A reading</extracomment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>avec écart</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>aucun salon</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Calls: Moodle %1, Rocket.Chat %2 · %3</source>
        <extracomment>The last line: how many calls each server was asked, and how long it took</extracomment>
        <translation>Appels&#xa0;: Moodle %1, Rocket.Chat %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) checked</source>
        <translation>
            <numerusform>%Ln activité vérifiée</numerusform>
            <numerusform>%Ln activités vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Course no.</source>
        <translation>Cours n°</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 activities were read.</source>
        <translation>Arrêt&#xa0;: %1 activités lues sur %2.</translation>
    </message>
    <message>
        <source>Rocket.Chat asks to wait until %1</source>
        <translation>Rocket.Chat demande d’attendre jusqu’à %1</translation>
    </message>
    <message>
        <source>Operations settled: %1 of %2</source>
        <translation>Opérations réglées&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln operation(s)? Type y to apply:</source>
        <translation>
            <numerusform>Appliquer %Ln opération&#xa0;? Tapez o pour appliquer&#xa0;:</numerusform>
            <numerusform>Appliquer %Ln opérations&#xa0;? Tapez o pour appliquer&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln operation(s) were not sent.</source>
        <translation>
            <numerusform>Arrêt&#xa0;: %Ln opération n’a pas été envoyée.</numerusform>
            <numerusform>Arrêt&#xa0;: %Ln opérations n’ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses read: %1 of %2</source>
        <extracomment>Progress: how many courses were asked for their activities</extracomment>
        <translation>Cours lus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Activities checked: %1 of %2</source>
        <translation>Activités vérifiées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2</source>
        <extracomment>Progress: %1 is a server, %2 a time</extracomment>
        <translation>%1 demande d’attendre jusqu’à %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a need (&quot;See usernames&quot;), %2 the sentence of what happens without it
----------
%1 is a standing (&quot;drifting&quot;, &quot;in step&quot;), %2 how many activities have it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Nothing to write.</source>
        <translation>Rien à écrire.</translation>
    </message>
    <message>
        <source>Left aside: %1 (%2): %3</source>
        <extracomment>%1 is a person, %2 the class of the line, %3 why nothing is done about it</extracomment>
        <translation>Laissé de côté&#xa0;: %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Blocked: %1 (%2)</source>
        <translation>Bloqué&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) ticked</source>
        <translation>
            <numerusform>%Ln opération cochée</numerusform>
            <numerusform>%Ln opérations cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ticked (removals: --with-removals)</source>
        <translation>
            <numerusform>%Ln non cochée (retraits&#xa0;: --with-removals)</numerusform>
            <numerusform>%Ln non cochées (retraits&#xa0;: --with-removals)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) done</source>
        <translation>
            <numerusform>%Ln opération faite</numerusform>
            <numerusform>%Ln opérations faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln non faite</numerusform>
            <numerusform>%Ln non faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s) left</source>
        <translation>
            <numerusform>%Ln écart restant</numerusform>
            <numerusform>%Ln écarts restants</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of this campus: --campus %1</source>
        <translation>Les règles de ce campus&#xa0;: --campus %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Headings of a table of accounts that could be a person&apos;s</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>orphan</source>
        <extracomment>A room of this campus without an activity</extracomment>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>A room</extracomment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>deactivated</source>
        <extracomment>An account</extracomment>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were found: narrow the text, or raise --limit.</source>
        <translation>
            <numerusform>%Ln autre a été trouvé&#xa0;: précisez le texte, ou augmentez --limit.</numerusform>
            <numerusform>%Ln autres ont été trouvés&#xa0;: précisez le texte, ou augmentez --limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1.</source>
        <extracomment>How old what is searched is: %1 is &quot;2 min ago&quot;</extracomment>
        <translation>Lu %1.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <extracomment>%1 is what was looked for</extracomment>
        <translation>Rien n’a été trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>What is read is not kept. %1</source>
        <extracomment>%1 is an error&apos;s sentence</extracomment>
        <translation>Ce qui est lu n’est pas conservé. %1</translation>
    </message>
    <message>
        <source>What was kept of this campus was damaged; it was set aside as %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Ce qui était conservé de ce campus était endommagé&#xa0;; le fichier a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>Stored as “%1”. Its secrets are not in the file: they come from the environment, or are entered in the console.</source>
        <translation>Enregistré sous le nom «&#xa0;%1&#xa0;». Ses secrets ne sont pas dans le fichier&#xa0;: ils viennent de l’environnement ou se saisissent dans la console.</translation>
    </message>
    <message>
        <source>“%1” was written to %2, without secrets.</source>
        <extracomment>%1 is the name of a campus, %2 a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été écrit dans %2, sans secrets.</translation>
    </message>
    <message>
        <source>No campus is stored yet.</source>
        <translation>Aucun campus n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Dernière ouverture</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A stored campus that was never opened</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Needed to</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>To sign in to Moodle: %1, password %2, service %3</source>
        <extracomment>%1 a username, %2 a password, %3 the short name of a web service</extracomment>
        <translation>Pour se connecter à Moodle&#xa0;: %1, mot de passe %2, service %3</translation>
    </message>
    <message>
        <source>To sign in to Rocket.Chat: %1, password %2, code of the app %3, of the e-mail %4</source>
        <extracomment>%1 a username, %2 a password, %3 and %4 codes</extracomment>
        <translation>Pour se connecter à Rocket.Chat&#xa0;: %1, mot de passe %2, code de l’application %3, du courriel %4</translation>
    </message>
    <message>
        <source>The authority that signed both certificates: %1</source>
        <translation>L’autorité qui a signé les deux certificats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget every run that ended before %1, for good? Type y to forget them:</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Oublier pour de bon toutes les exécutions terminées avant le %1&#xa0;? Tapez y pour les oublier&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) forgotten.</source>
        <translation>
            <numerusform>%Ln exécution oubliée.</numerusform>
            <numerusform>%Ln exécutions oubliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>not ended</source>
        <extracomment>A run of the journal: its end is not known</extracomment>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>takes back run %1</source>
        <extracomment>A run of the journal; %1 is the number of another one</extracomment>
        <translation>annule l’exécution %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Fate unknown</source>
        <translation>Sort inconnu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The journal holds no run.</source>
        <translation>Le journal ne contient aucune exécution.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The journal holds no such entry.</source>
        <translation>Le journal ne contient aucune entrée de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: --limit shows them.</source>
        <translation>
            <numerusform>%Ln autre&#xa0;: --limit la montre.</numerusform>
            <numerusform>%Ln autres&#xa0;: --limit les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3 · %4</source>
        <extracomment>%1 is a number, %2 a campus, %3 who did it, %4 a moment</extracomment>
        <translation>Exécution %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Looking up what an earlier run left open</source>
        <translation>Vérification de ce qu’une exécution antérieure a laissé ouvert</translation>
    </message>
    <message>
        <source>Another program is at work on this campus; what its run has open is left to it.</source>
        <translation>Un autre programme travaille sur ce campus&#xa0;; ce que son exécution a d’ouvert lui est laissé.</translation>
    </message>
    <message>
        <source>“%1” (activity %2)</source>
        <translation>«&#xa0;%1&#xa0;» (activité %2)</translation>
    </message>
    <message>
        <source>%1 is gone from Moodle: nothing is done about it.</source>
        <extracomment>%1 is an activity of a plan</extracomment>
        <translation>%1 a disparu de Moodle&#xa0;: rien n’est fait pour elle.</translation>
    </message>
    <message>
        <source>The room of %1 is gone: nothing is done about it.</source>
        <translation>Le salon de %1 a disparu&#xa0;: rien n’est fait pour elle.</translation>
    </message>
    <message>
        <source>%1 could not be read: nothing is done about it. %2</source>
        <extracomment>%1 is an activity of a plan, %2 a sentence about an error</extracomment>
        <translation>%1 n’a pas pu être lue&#xa0;: rien n’est fait pour elle. %2</translation>
    </message>
    <message>
        <source>%1 has another room than when the plan was made: nothing is done about it.</source>
        <translation>%1 a un autre salon qu’au moment du plan&#xa0;: rien n’est fait pour elle.</translation>
    </message>
    <message>
        <source>The plan is in %1 (hash %2).</source>
        <extracomment>%1 is a file, %2 the fingerprint of its content</extracomment>
        <translation>Le plan est dans %1 (empreinte %2).</translation>
    </message>
    <message>
        <source>No campus was named: the guards are the usual ones.</source>
        <translation>Aucun campus n’a été nommé&#xa0;: les garde-fous sont ceux d’usage.</translation>
    </message>
    <message>
        <source>Signed by %1: hash %2.</source>
        <extracomment>%1 is a person, %2 the fingerprint of a plan&apos;s content</extracomment>
        <translation>Signé par %1&#xa0;: empreinte %2.</translation>
    </message>
    <message>
        <source>Allowed once: %1 (%2)</source>
        <translation>Autorisé une fois&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Signé par %1, %2</translation>
    </message>
    <message>
        <source>Signed by %1, and not this content: it does not count</source>
        <translation>Signé par %1, mais pas ce contenu&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>Nobody has countersigned it.</source>
        <translation>Personne ne l’a contresigné.</translation>
    </message>
    <message>
        <source>Plan for %1, made by %2, %3</source>
        <extracomment>%1 is a campus, %2 a person, %3 a time</extracomment>
        <translation>Plan pour %1, fait par %2, %3</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <extracomment>%1 is the fingerprint of a plan&apos;s content</extracomment>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>%1: allowed by %2, “%3”</source>
        <extracomment>%1 is a guard, %2 a person, %3 why they allowed more than its limit</extracomment>
        <translation>%1&#xa0;: autorisé par %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>  account confirm %1 %2   %3: %4</source>
        <extracomment>%1 a Moodle user id, %2 a Rocket.Chat account id, %3 its username, %4 why it could be theirs</extracomment>
        <translation>  account confirm %1 %2   %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Every expected person has the account that the username rule says.</source>
        <translation>Chaque personne attendue a le compte que dit la règle des noms d’utilisateur.</translation>
    </message>
    <message>
        <source>Not everybody could be looked for: this server or this account does not tell.</source>
        <translation>Tout le monde n’a pas pu être cherché&#xa0;: ce serveur ou ce compte ne le dit pas.</translation>
    </message>
    <message>
        <source>“%1” goes by the username rule again for the Moodle user %2.</source>
        <translation>«&#xa0;%1&#xa0;» suit à nouveau la règle des noms d’utilisateur pour la personne %2 de Moodle.</translation>
    </message>
    <message>
        <source>“%1” takes the account %2 as that of the Moodle user %3 from now on.</source>
        <translation>«&#xa0;%1&#xa0;» tient désormais le compte %2 pour celui de la personne %3 de Moodle.</translation>
    </message>
    <message>
        <source>Forget every run of “%2” that ended before %1, for good? Type y to forget them:</source>
        <extracomment>%1 is a day, %2 a campus</extracomment>
        <translation>Oublier pour de bon toutes les exécutions de «&#xa0;%2&#xa0;» terminées avant le %1&#xa0;? Tapez y pour les oublier&#xa0;:</translation>
    </message>
    <message>
        <source>To allow it once: %1 --why TEXT --as NAME</source>
        <extracomment>%1 is an option of the command line with its value; the other words are what stands after --why and --as</extracomment>
        <translation>Pour l’autoriser une fois&#xa0;: %1 --why TEXTE --as NOM</translation>
    </message>
    <message>
        <source>
Which campus:
  --campus NAME         a stored campus; its secrets come from the keychain or the environment
  --campus FILE         a campus file; the environment completes it
  --demo                the demo campus, in this program
  --demo-size SIZE      small, large or bench
  --companion           its Moodle has the companion plugin
  Environment: DIAPASON_MOODLE_URL, DIAPASON_MOODLE_TOKEN, DIAPASON_ROCKETCHAT_URL,
  DIAPASON_ROCKETCHAT_USER_ID, DIAPASON_ROCKETCHAT_TOKEN. A secret is never an argument.

Everywhere: --json, --lang fr|en, --help, --version

Exit codes: 0 in step or done, 1 failure or incomplete reading, 2 drift found or changes left,
3 blocked by a guard, 64 wrong usage
</source>
        <translation>
Quel campus&#xa0;:
  --campus NOM          un campus enregistré&#xa0;; ses secrets viennent du trousseau ou de l’environnement
  --campus FICHIER      un fichier de campus&#xa0;; l’environnement le complète
  --demo                le campus de démonstration, dans ce programme
  --demo-size TAILLE    small, large ou bench
  --companion           son Moodle a le plugin compagnon
  Environnement&#xa0;: DIAPASON_MOODLE_URL, DIAPASON_MOODLE_TOKEN, DIAPASON_ROCKETCHAT_URL,
  DIAPASON_ROCKETCHAT_USER_ID, DIAPASON_ROCKETCHAT_TOKEN. Un secret n’est jamais un argument.

Partout&#xa0;: --json, --lang fr|en, --help, --version

Codes de sortie&#xa0;: 0 conforme ou fait, 1 échec ou lecture incomplète, 2 écart trouvé ou changements restants,
3 bloqué par un garde-fou, 64 mauvais usage
</translation>
    </message>
    <message>
        <source>Activity %1 is linked to room %2: confirmed in “%3”.</source>
        <extracomment>%1 is a number, %2 the id of a room, %3 the name of a campus</extracomment>
        <translation>L’activité %1 est liée au salon %2&#xa0;: confirmé dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Activity %1 has no room: noted in “%2”.</source>
        <extracomment>%1 is a number, %2 the name of a campus</extracomment>
        <translation>L’activité %1 n’a pas de salon&#xa0;: noté dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This campus is not stored. To confirm the link, add this to the rules of its file:</source>
        <translation>Ce campus n’est pas enregistré. Pour confirmer le lien, ajoutez ceci aux règles de son fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is confirmed for activity %1 in “%2” any more.</source>
        <extracomment>%1 is a number, %2 the name of a campus</extracomment>
        <translation>Plus rien n’est confirmé pour l’activité %1 dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This campus is not stored. To forget the confirmation, take “%1” out of “links” in the rules of its file.</source>
        <translation>Ce campus n’est pas enregistré. Pour oublier la confirmation, retirez «&#xa0;%1&#xa0;» de «&#xa0;links&#xa0;» dans les règles de son fichier.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Retention in force</source>
        <translation>Rétention en vigueur</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>Sweep: %1 of %2</source>
        <extracomment>Progress: how many activities of a sweep were read</extracomment>
        <translation>Tournée&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln appel par minute</numerusform>
            <numerusform>%Ln appels par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Progress: %1 is a time</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>The sweep was left after %1 of %2 activities; --resume goes on with it.</source>
        <translation>La tournée s’est arrêtée après %1 activités sur %2&#xa0;; --resume la reprend.</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>The standing of an activity that a sweep did not get to</extracomment>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>Drifts</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lue le</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Moodle: %1, %2 (no. %3)</source>
        <extracomment>%1 is a name, %2 a Moodle username, %3 its number</extracomment>
        <translation>Moodle&#xa0;:&#xa0;%1,&#xa0;%2 (n°&#xa0;%3)</translation>
    </message>
    <message>
        <source>Moodle: nobody enrolled maps to this account</source>
        <translation>Moodle&#xa0;: aucune inscription ne mène à ce compte</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1, @%2, %3</source>
        <extracomment>%1 is a name, %2 a Rocket.Chat username, %3 a state as &quot;active&quot;</extracomment>
        <translation>Rocket.Chat&#xa0;:&#xa0;%1, @%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Rocket.Chat: no account; expected: @%1</source>
        <translation>Rocket.Chat&#xa0;: aucun compte&#xa0;; attendu&#xa0;: @%1</translation>
    </message>
    <message>
        <source>CMID</source>
        <extracomment>Headings of a table of one person&apos;s activities</extracomment>
        <translation>CMID</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) in Moodle stay as they are. %1</source>
        <extracomment>How many activities in Moodle stay as they are; %1 is a sentence that says why</extracomment>
        <translation>
            <numerusform>%Ln activité de Moodle reste telle quelle. %1</numerusform>
            <numerusform>%Ln activités de Moodle restent telles quelles. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: diapasonctl COMMAND [OPTIONS]

  courses                                       the courses and their activities
  check (--activity CMID | --course ID | --all) compare Moodle and Rocket.Chat
  sweep [--category NAME|ID] [--course NAME|ID] check many, the most urgent first, and keep what was read
      --older-than 2d   only what was not read for so long (m, h, d, w)
      --resume          go on with the one that was not ended
      --csv             one line per activity
  resync (--activity CMID | --course ID)        repair, after showing what would be done
      --dry-run         show the plan, write nothing
      --with-removals   tick the removals, too
      --quiet           the rooms show no lines about members meanwhile
      --yes             do not ask
      --report FILE     say what came of it as FILE.html, FILE.csv or FILE.json
      --allow GUARD[:CMID]=COUNT --why TEXT --as NAME
                        let this guard be exceeded once, by this count (plan and apply, too)
  plan (--activity CMID | --course ID | --all) -o FILE
                                                plan the same, and write it to FILE
      --with-removals  --as NAME  --yes (replace FILE)
  show FILE                                     a saved plan, its guards and its signatures
  sign FILE [--as NAME]                         sign a plan that somebody else made
  apply FILE [--yes] [--quiet] [--report FILE]  apply a saved plan
  journal [--run N] [--person TEXT] [--room ID] [--outcome CODE] [--since DAY]
                                                what was done: the runs, or the entries looked for
      --limit N  --csv  --campus NAME (of this campus alone)
  journal purge --before DAY [--campus NAME] [--yes]
                                                forget the runs that ended before, for good
  undo RUN|RUN.ITEM                             take a run back, or one item, after showing how
      --dry-run  --with-removals  --quiet  --yes  --report FILE
  find TEXT                                     search what was kept, without asking the servers
      --limit N         show at most N of each kind (20)
  person TEXT                                   one person on both sides, in every activity of theirs, read afresh
  doctor                                        what this account can do on each server, and what it lacks
  account show --activity CMID                  whose account nobody found, and which could be theirs
  account confirm MOODLE_ID ACCOUNT_ID          say whose account it is, in a stored campus (--campus NAME)
  account forget MOODLE_ID                      go by the username rule again
  link show CMID                                what ties an activity to its room, and the other candidates
  link confirm CMID ROOMID|none                 say which room it is, or that none is
      --stamp           write the link into the room&apos;s custom fields as well, after showing the plan
      --yes  --report FILE
  link forget CMID                              take that back
  retention show [--activity CMID | --course ID]
                                                which messages each room will lose, by which rule
  retention set (--activity CMID | --course ID | --all)
                (--days N | --exempt | --inherit | --policy)
                                                set it, after showing the plan
      --exclude-pinned  --files-only  --ignore-threads  --dry-run  --yes  --report FILE
      --from POLICY     instead of all that: rooms, courses and categories with what each keeps (JSON)
      --rocketchat-only leave the activities in Moodle as they are
  retention plan … -o FILE                      plan the same, and write it to FILE
  campuses                                      the stored campuses
  campuses import FILE [--name NAME]            store the campus of a campus file, without secrets
  campuses export NAME [FILE]                   write a stored campus as a campus file, without secrets
      --yes             replace FILE
  demo serve                                    run the demo campus by itself
      --tls  --latency MS  --page-cap N  --no-unlimited  --rate-limit
      --moodle-version V  --rocketchat-version V  --companion
</source>
        <translation>Usage&#xa0;: diapasonctl COMMANDE [OPTIONS]

  courses                                       les cours et leurs activités
  check (--activity CMID | --course ID | --all) comparer Moodle et Rocket.Chat
  sweep [--category NOM|ID] [--course NOM|ID]   comparer beaucoup d’activités, la plus urgente d’abord, et garder le résultat
      --older-than 2d   seulement ce qui n’a pas été lu depuis (m, h, d, w)
      --resume          reprendre celle qui n’est pas terminée
      --csv             une ligne par activité
  resync (--activity CMID | --course ID)        réparer, après avoir montré ce qui serait fait
      --dry-run         montrer le plan, ne rien écrire
      --with-removals   cocher aussi les retraits
      --quiet           les salons ne montrent pas de ligne sur les membres
      --yes             ne rien demander
      --report FICHIER  dire ce qu’il en a été dans FICHIER.html, FICHIER.csv ou FICHIER.json
      --allow GARDE[:CMID]=NOMBRE --why TEXTE --as NOM
                        laisser dépasser ce garde-fou une fois, de ce nombre (plan et apply aussi)
  plan (--activity CMID | --course ID | --all) -o FICHIER
                                                planifier de même, et écrire le plan dans FICHIER
      --with-removals  --as NOM  --yes (remplacer FICHIER)
  show FICHIER                                  un plan enregistré, ses garde-fous et ses signatures
  sign FICHIER [--as NOM]                       signer un plan fait par quelqu’un d’autre
  apply FICHIER [--yes] [--quiet] [--report FICHIER]
                                                appliquer un plan enregistré
  journal [--run N] [--person TEXTE] [--room ID] [--outcome CODE] [--since JOUR]
                                                ce qui a été fait&#xa0;: les exécutions, ou les entrées cherchées
      --limit N  --csv  --campus NOM (de ce campus seulement)
  journal purge --before JOUR [--campus NOM] [--yes]
                                                oublier pour de bon les exécutions terminées avant
  undo EXÉCUTION|EXÉCUTION.ENTRÉE               annuler une exécution ou une entrée, après avoir montré comment
      --dry-run  --with-removals  --quiet  --yes  --report FICHIER
  find TEXTE                                    chercher dans ce qui est conservé, sans rien demander aux serveurs
      --limit N         montrer au plus N résultats de chaque type (20)
  person TEXTE                                  une personne des deux côtés, dans chacune de ses activités, relues
  doctor                                        ce que ce compte peut faire sur chaque serveur, et ce qui lui manque
  account show --activity CMID                  les comptes que personne n’a trouvés, et ceux qui pourraient convenir
  account confirm ID_MOODLE ID_COMPTE           dire à qui est un compte, dans un campus enregistré (--campus NOM)
  account forget ID_MOODLE                      revenir à la règle des noms d’utilisateur
  link show CMID                                ce qui lie une activité à son salon, et les autres candidats
  link confirm CMID SALON|none                  dire quel salon c’est, ou qu’aucun ne l’est
      --stamp           écrire aussi le lien dans les champs personnalisés du salon, après avoir montré le plan
      --yes  --report FICHIER
  link forget CMID                              revenir là-dessus
  retention show [--activity CMID | --course ID]
                                                quels messages chaque salon perdra, et par quelle règle
  retention set (--activity CMID | --course ID | --all)
                (--days N | --exempt | --inherit | --policy)
                                                la régler, après avoir montré le plan
      --exclude-pinned  --files-only  --ignore-threads  --dry-run  --yes  --report FICHIER
      --from POLITIQUE  à la place de tout cela&#xa0;: salons, cours et catégories avec ce que chacun conserve (JSON)
      --rocketchat-only laisser les activités de Moodle telles quelles
  retention plan … -o FICHIER                   planifier de même, et écrire le plan dans FICHIER
  campuses                                      les campus enregistrés
  campuses import FICHIER [--name NOM]          enregistrer le campus d’un fichier de campus, sans secrets
  campuses export NOM [FICHIER]                 écrire un campus enregistré comme fichier de campus, sans secrets
      --yes             remplacer FICHIER
  demo serve                                    faire tourner seul le campus de démonstration
      --tls  --latency MS  --page-cap N  --no-unlimited  --rate-limit
      --moodle-version V  --rocketchat-version V  --companion
</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln room(s) of this campus, as Rocket.Chat says</source>
        <translation>
            <numerusform>Dans %Ln salon de ce campus, selon Rocket.Chat</numerusform>
            <numerusform>Dans %Ln salons de ce campus, selon Rocket.Chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other private group(s), not shown</source>
        <translation>
            <numerusform>Dans %Ln autre groupe privé, non montré</numerusform>
            <numerusform>Dans %Ln autres groupes privés, non montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) of them could not be read</source>
        <translation>
            <numerusform>%Ln de ces salons n’a pas pu être lu</numerusform>
            <numerusform>%Ln de ces salons n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>  person export TEXT -o FILE.zip --requester NAME --identity-check TEXT
                                                answer an access request: one encrypted archive with its manifest
      --account NAME[,NAME…]   the Rocket.Chat accounts you made sure of; without it they are listed
      --received DAY  --case-language fr|en  --as NAME  --yes (replace FILE.zip)
      --parts LIST             of identity, enrolments, profile, memberships, messages, files, mentions
      --mentions               messages of others that mention the person as well, masked
      --without-rooms ID[,ID…]
      --passphrase-fd N        read the passphrase from there; else it is asked for, never an argument
</source>
        <translation>  person export TEXTE -o FICHIER.zip --requester NOM --identity-check TEXTE
                                                répondre à une demande d’accès&#xa0;: une archive chiffrée et son manifeste
      --account NOM[,NOM…]     les comptes Rocket.Chat dont vous êtes sûr&#xa0;; sans cette option, ils sont listés
      --received JOUR  --case-language fr|en  --as NOM  --yes (remplacer FICHIER.zip)
      --parts LISTE            parmi identity, enrolments, profile, memberships, messages, files, mentions
      --mentions               aussi les messages d’autrui qui mentionnent la personne, masqués
      --without-rooms ID[,ID…]
      --passphrase-fd N        y lire la phrase de passe&#xa0;; sinon elle est demandée, jamais en argument
</translation>
    </message>
    <message>
        <source>Passphrase of the archive:</source>
        <translation>Phrase de passe de l’archive&#xa0;:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Collecting: %1 of %2 parts, %3</source>
        <extracomment>%1 and %2 are numbers, %3 a room</extracomment>
        <translation>Collecte&#xa0;: %1 parties sur %2, %3</translation>
    </message>
    <message>
        <source>%1 is written: %2 files, encrypted.</source>
        <extracomment>%1 is a file, %2 the number of files within</extracomment>
        <translation>%1 est écrite&#xa0;: %2 fichiers, chiffrés.</translation>
    </message>
</context>
<context>
    <name>diapason::AbilitiesCard</name>
    <message>
        <source>What this allows</source>
        <translation>Ce que cela permet</translation>
    </message>
</context>
<context>
    <name>diapason::AboutDialog</name>
    <message>
        <source>About Diapason</source>
        <translation>À propos de Diapason</translation>
    </message>
    <message>
        <source>Keeps Moodle courses and their Rocket.Chat groups in tune.</source>
        <translation>Accorde les cours de Moodle et leurs groupes de Rocket.Chat.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Aucune garantie, dans la mesure permise par la loi.</translation>
    </message>
    <message>
        <source>Icons: Bootstrap Icons, MIT licence. Made with Qt %1.</source>
        <translation>Icônes&#xa0;: Bootstrap Icons, licence MIT. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>diapason::AccessCard</name>
    <message numerus="yes">
        <source>%Ln there</source>
        <extracomment>How many rights are there; a summary at the right of a heading</extracomment>
        <translation>
            <numerusform>%Ln acquis</numerusform>
            <numerusform>%Ln acquis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limited</source>
        <extracomment>How many rights are missing without forbidding anything</extracomment>
        <translation>
            <numerusform>%Ln limité</numerusform>
            <numerusform>%Ln limités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many rights are missing and forbid something</extracomment>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <extracomment>%1 is the address of a server, %2 the account used there</extracomment>
        <translation>%1 · en tant que %2</translation>
    </message>
</context>
<context>
    <name>diapason::AccountChoice</name>
    <message>
        <source>%1 could be theirs: the expected username in another case.</source>
        <translation>%1 pourrait être le sien&#xa0;: le nom d’utilisateur attendu dans une autre casse.</translation>
    </message>
    <message>
        <source>%1 could be theirs: it has their e-mail address.</source>
        <translation>%1 pourrait être le sien&#xa0;: il porte son adresse électronique.</translation>
    </message>
    <message>
        <source>%1 could be theirs: it had the expected username before.</source>
        <translation>%1 pourrait être le sien&#xa0;: il portait auparavant le nom d’utilisateur attendu.</translation>
    </message>
    <message>
        <source>Confirm this account</source>
        <translation>Confirmer ce compte</translation>
    </message>
    <message>
        <source>Confirm the account %1</source>
        <extracomment>Accessible name of a button; %1 is a username</extracomment>
        <translation>Confirmer le compte %1</translation>
    </message>
    <message>
        <source>This account was confirmed as theirs, whatever its name.</source>
        <translation>Ce compte a été confirmé comme le sien, quel que soit son nom.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The username rule decides again. Account: %1</source>
        <translation>La règle des noms d’utilisateur décide à nouveau. Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>diapason::AccountRow</name>
    <message>
        <source>Found by: %1</source>
        <extracomment>Why an account of Rocket.Chat could be a person&apos;s; %1 says how it was found, as &quot;same username&quot;</extracomment>
        <translation>Trouvé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <extracomment>%1 is the reason that somebody typed</extracomment>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm the account %1</source>
        <translation>Confirmer le compte %1</translation>
    </message>
    <message>
        <source>It is this person’s: what is in it may be collected</source>
        <translation>C’est celui de cette personne&#xa0;: son contenu peut être collecté</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Exclude the account %1</source>
        <translation>Écarter le compte %1</translation>
    </message>
    <message>
        <source>It is somebody else’s: nothing of it is read</source>
        <translation>C’est celui de quelqu’un d’autre&#xa0;: rien n’en est lu</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>Decide again about the account %1</source>
        <translation>Décider à nouveau du compte %1</translation>
    </message>
</context>
<context>
    <name>diapason::ActivityHeader</name>
    <message>
        <source>Preview</source>
        <extracomment>Shows what a resync would do; writes nothing</extracomment>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>What a resync would do, nothing written (F7)</source>
        <translation>Ce que ferait une resynchronisation, sans rien écrire (F7)</translation>
    </message>
    <message>
        <source>Resync…</source>
        <extracomment>Opens the plan that would bring this activity in step</extracomment>
        <translation>Resynchroniser…</translation>
    </message>
    <message>
        <source>Bring this activity in step, after you have seen how (Ctrl+R)</source>
        <translation>Rendre cette activité conforme, après avoir vu comment (Ctrl+R)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Numbers of this activity</source>
        <translation>Chiffres de cette activité</translation>
    </message>
    <message>
        <source>Filter by class</source>
        <translation>Filtrer par classe</translation>
    </message>
    <message>
        <source>Where this activity is</source>
        <translation>Où se trouve cette activité</translation>
    </message>
    <message>
        <source>Opens the choice of the room.</source>
        <translation>Ouvre le choix du salon.</translation>
    </message>
    <message>
        <source>Opens the retention of the room.</source>
        <translation>Ouvre la rétention du salon.</translation>
    </message>
</context>
<context>
    <name>diapason::ActivityPane</name>
    <message>
        <source>Export this table</source>
        <translation>Exporter cette table</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par un délimiteur (*.csv)</translation>
    </message>
    <message>
        <source>The table was not exported.</source>
        <translation>La table n’a pas été exportée.</translation>
    </message>
    <message>
        <source>Open the activity in the browser</source>
        <translation>Ouvrir l’activité dans le navigateur</translation>
    </message>
    <message>
        <source>Open the course in the browser</source>
        <translation>Ouvrir le cours dans le navigateur</translation>
    </message>
    <message>
        <source>Open the room in the browser</source>
        <translation>Ouvrir le salon dans le navigateur</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Relire les deux côtés</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Repair the selection…</source>
        <translation>Réparer la sélection…</translation>
    </message>
    <message>
        <source>Select all lines shown</source>
        <translation>Sélectionner toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Repairing needs both servers; one of them cannot be reached now.</source>
        <translation>Réparer demande les deux serveurs&#xa0;; l’un d’eux est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>Wait until both sides are read.</source>
        <translation>Attendez que les deux côtés soient lus.</translation>
    </message>
    <message>
        <source>A run is going on; one at a time.</source>
        <translation>Une exécution est en cours&#xa0;; une seule à la fois.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Offline: read %1</source>
        <extracomment>%1 is an age, as &quot;2 min ago&quot;</extracomment>
        <translation>Hors ligne&#xa0;: lu %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>You can look and search. Reading and repairing wait for both servers.</source>
        <translation>Vous pouvez consulter et chercher. Lire et réparer attendent les deux serveurs.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Filter this table: name, username</source>
        <translation>Filtrer cette table&#xa0;: nom, identifiant</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>Filtrer cette table</translation>
    </message>
    <message>
        <source>Sort again</source>
        <extracomment>Quiet button: puts lines in order again after a refresh left them in place</extracomment>
        <translation>Trier à nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The lines below were read %1. %2</source>
        <extracomment>%1 is an age, as &quot;2 min ago&quot;, %2 a sentence that says what to do</extracomment>
        <translation>Les lignes ci-dessous ont été lues %1. %2</translation>
    </message>
    <message>
        <source>Read %1, in an earlier session</source>
        <extracomment>%1 is an age, as &quot;2 h ago&quot;; the lines come from the local store</extracomment>
        <translation>Lu %1, dans une session précédente</translation>
    </message>
    <message>
        <source>Both sides are being read again; repairs wait for that.</source>
        <translation>Les deux côtés sont en cours de relecture&#xa0;; les réparations attendent.</translation>
    </message>
    <message>
        <source>Repairs wait until both sides are read again.</source>
        <translation>Les réparations attendent une nouvelle lecture des deux côtés.</translation>
    </message>
    <message>
        <source>These lines were read in an earlier session; read them again first.</source>
        <translation>Ces lignes ont été lues dans une session précédente&#xa0;; relisez-les d’abord.</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <extracomment>Leads from an error to the request that met it, in the inspector</extracomment>
        <translation>Afficher l’échange</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Choose the room…</source>
        <translation>Choisir le salon…</translation>
    </message>
    <message>
        <source>What was chosen holds until the console is closed: it could not be stored.</source>
        <translation>Ce choix vaut jusqu’à la fermeture de la console&#xa0;: il n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>What was chosen holds until the console is closed.</source>
        <translation>Ce choix vaut jusqu’à la fermeture de la console.</translation>
    </message>
    <message>
        <source>This campus is not stored.</source>
        <translation>Ce campus n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Voir cette personne</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln line(s) in order</source>
        <translation>
            <numerusform>Mise en ordre de %Ln ligne</numerusform>
            <numerusform>Mise en ordre de %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ActivityWords</name>
    <message>
        <source>Reading needs both servers.</source>
        <translation>Lire demande les deux serveurs.</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>Choisissez une activité</translation>
    </message>
    <message>
        <source>Both sides of its room, every difference and its reason are shown here.</source>
        <translation>Les deux côtés de son salon, chaque écart et son motif s’affichent ici.</translation>
    </message>
    <message>
        <source>This activity was not read yet</source>
        <translation>Cette activité n’a pas encore été lue</translation>
    </message>
    <message>
        <source>Nothing is known of its members, so nobody is considered absent.</source>
        <translation>On ne sait rien de ses membres&#xa0;; personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Lire les deux côtés</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing can be compared; nobody is considered absent.</source>
        <translation>Rien ne peut être comparé&#xa0;; personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No drift in this room</source>
        <translation>Aucun écart dans ce salon</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln person(s) expected are there, with the right role.</source>
        <translation>
            <numerusform>La personne attendue (%Ln) y est, avec le bon rôle.</numerusform>
            <numerusform>Les %Ln personnes attendues y sont, avec le bon rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is there too many.</source>
        <translation>Personne n’est attendu, et personne n’est en trop.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln line(s)</source>
        <translation>
            <numerusform>Afficher %Ln ligne</numerusform>
            <numerusform>Afficher les %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>Aucune ligne ici</translation>
    </message>
    <message>
        <source>No line “%1” for “%2”</source>
        <extracomment>%1 is one or more class words, %2 what was typed</extracomment>
        <translation>Aucune ligne «&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No line “%1”</source>
        <extracomment>%1 is one or more class words</extracomment>
        <translation>Aucune ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No line for “%1”</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Aucune ligne pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln line(s) without the filter.</source>
        <translation>
            <numerusform>%Ln ligne existe sans le filtre.</numerusform>
            <numerusform>%Ln lignes existent sans le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>Lecture des deux côtés</translation>
    </message>
    <message>
        <source>Moodle: %1 of %2 enrolled people</source>
        <translation>Moodle&#xa0;: %1 personnes inscrites sur %2</translation>
    </message>
    <message>
        <source>Moodle: %1 enrolled people so far</source>
        <translation>Moodle&#xa0;: %1 personnes inscrites pour l’instant</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1 of %2 accounts</source>
        <translation>Rocket.Chat&#xa0;: %1 comptes sur %2</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1 accounts so far</source>
        <translation>Rocket.Chat&#xa0;: %1 comptes pour l’instant</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1 of %2 members</source>
        <translation>Rocket.Chat&#xa0;: %1 membres sur %2</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1 members so far</source>
        <translation>Rocket.Chat&#xa0;: %1 membres pour l’instant</translation>
    </message>
    <message>
        <source>private group %1</source>
        <extracomment>After an activity&apos;s name; %1 is the name of its room on Rocket.Chat</extracomment>
        <translation>groupe privé %1</translation>
    </message>
    <message>
        <source>Visible</source>
        <extracomment>Fact about an activity: students see it in the course</extracomment>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachée</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Fact about a room</extracomment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Non archivé</translation>
    </message>
    <message>
        <source>The plugin archives the room of a hidden activity, and opens it again with the activity.</source>
        <translation>Le plugin archive le salon d’une activité cachée, et le rouvre avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n moderator(s)</source>
        <translation>
            <numerusform>%n modérateur</numerusform>
            <numerusform>%n modérateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: this side was not read completely</source>
        <translation>inconnu&#xa0;: ce côté n’a pas été lu en entier</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>Words under the three numbers of an activity</extracomment>
        <translation>attendus</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présents</translation>
    </message>
    <message numerus="yes">
        <source>drift(s)</source>
        <translation>
            <numerusform>écart</numerusform>
            <numerusform>écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <extracomment>Lines shown of all lines: %Ln of %1</extracomment>
        <translation>
            <numerusform>%Ln ligne sur %1</numerusform>
            <numerusform>%Ln lignes sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides read completely</source>
        <translation>Lecture complète des deux côtés</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lecture partielle</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Title of the banner over a table that lacks something; %1 is the sentence of what is missing</extracomment>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removals are off. The lines that could be judged are sure, the others are “Unknown”.</source>
        <translation>Les retraits sont bloqués. Les lignes qui ont pu être jugées sont sûres, les autres sont «&#xa0;Inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>Removals are off. Every line below could be judged all the same.</source>
        <translation>Les retraits sont bloqués. Chaque ligne ci-dessous a tout de même pu être jugée.</translation>
    </message>
    <message>
        <source>Both sides were read completely %1</source>
        <extracomment>Footer under lines from the local store; %1 is an age, as &quot;2 h ago&quot;</extracomment>
        <translation>Lecture complète des deux côtés, %1</translation>
    </message>
    <message>
        <source>Partly read %1</source>
        <translation>Lecture partielle, %1</translation>
    </message>
    <message>
        <source>Drifting since %1</source>
        <extracomment>%1 is a day and a time, as &quot;Tuesday 03:10&quot;, or a time of today</extracomment>
        <translation>En écart depuis %1</translation>
    </message>
    <message>
        <source>The first reading that found drift, without a reading in between that found none.</source>
        <translation>La première lecture qui a trouvé un écart, sans lecture entre-temps qui n’en ait trouvé aucun.</translation>
    </message>
    <message>
        <source>Choose the room…</source>
        <translation>Choisir le salon…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A piece of evidence, and where it comes from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Separate groups</source>
        <extracomment>Group mode of a course, as Moodle calls it</extracomment>
        <translation>Groupes séparés</translation>
    </message>
    <message>
        <source>Visible groups</source>
        <translation>Groupes visibles</translation>
    </message>
    <message>
        <source>Group mode of the course. The plugin and the campus rules ignore it: all groups share one room.</source>
        <translation>Mode de groupe du cours. Le plugin et les règles du campus n’en tiennent pas compte&#xa0;: tous les groupes partagent un seul salon.</translation>
    </message>
</context>
<context>
    <name>diapason::AddressPage</name>
    <message>
        <source>Where is Moodle?</source>
        <translation>Où est Moodle&#xa0;?</translation>
    </message>
    <message>
        <source>Where is Rocket.Chat?</source>
        <translation>Où est Rocket.Chat&#xa0;?</translation>
    </message>
    <message>
        <source>The address of its home page, as you see it in a browser. Nothing secret is sent to find out whether it answers.</source>
        <translation>L’adresse de sa page d’accueil, telle qu’elle s’affiche dans un navigateur. Rien de secret n’est envoyé pour savoir si elle répond.</translation>
    </message>
    <message>
        <source>The address of the workspace, as you see it in a browser. Nothing secret is sent to find out whether it answers.</source>
        <translation>L’adresse de l’espace de travail, telle qu’elle s’affiche dans un navigateur. Rien de secret n’est envoyé pour savoir si elle répond.</translation>
    </message>
    <message>
        <source>Address of Moodle</source>
        <translation>Adresse de Moodle</translation>
    </message>
    <message>
        <source>Address of Rocket.Chat</source>
        <translation>Adresse de Rocket.Chat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Asking Moodle…</source>
        <translation>Question posée à Moodle…</translation>
    </message>
    <message>
        <source>Asking Rocket.Chat…</source>
        <translation>Question posée à Rocket.Chat…</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Choisir le certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>diapason::AgeHistogram</name>
    <message>
        <source>%1 to %2 days</source>
        <extracomment>Ages of messages: from %1 to %2 days</extracomment>
        <translation>%1 à %2 jours</translation>
    </message>
    <message>
        <source>Messages by age</source>
        <translation>Messages par âge</translation>
    </message>
    <message>
        <source>Youngest: %1, %2 messages. Most: %3, %4 messages. %5 would be deleted.</source>
        <extracomment>A picture in a sentence: %1 and %3 are &quot;0 to 5 days&quot;, %2 and %4 numbers of messages, %5 how many would be deleted</extracomment>
        <translation>Les plus jeunes&#xa0;: %1, %2 messages. Le plus&#xa0;: %3, %4 messages. %5 seraient supprimés.</translation>
    </message>
    <message>
        <source>age of the messages, in days</source>
        <extracomment>Under the axis of a picture</extracomment>
        <translation>âge des messages, en jours</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Over a line in a picture; %1 is &quot;30 days&quot;</extracomment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <extracomment>Over a line in a picture; %1 is &quot;30 days&quot;</extracomment>
        <translation>après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 stay, %3 go</source>
        <extracomment>%1 is &quot;0 to 5 days&quot;, the others are numbers of messages</extracomment>
        <translation>%1&#xa0;: %2 restent, %3 partent</translation>
    </message>
</context>
<context>
    <name>diapason::Assistant</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>Connect a campus</source>
        <translation>Connecter un campus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the assistant</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without storing this campus?</source>
        <translation>Quitter sans enregistrer ce campus&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is forgotten; on the servers nothing changes but a token that was made.</source>
        <translation>Ce que vous avez saisi est oublié&#xa0;; sur les serveurs rien ne change, sauf un jeton déjà créé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>diapason::BandHeader</name>
    <message>
        <source>Drift</source>
        <extracomment>Band over the class column, between the two servers&apos; bands</extracomment>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>diapason::BeforeAfter</name>
    <message>
        <source>kept</source>
        <extracomment>What becomes of old messages of a kind: pinned ones, those in threads</extracomment>
        <translation>conservés</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimés</translation>
    </message>
    <message>
        <source>Oldest messages</source>
        <translation>Âge maximal des messages</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>A setting before and after, in a sentence</extracomment>
        <translation>%1&#xa0;: %2, puis %3</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
</context>
<context>
    <name>diapason::CampusBar</name>
    <message>
        <source>Read %1</source>
        <extracomment>Age of the data; %1 is &quot;2 min ago&quot;.</extracomment>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Courses and rooms were read at %1.</source>
        <translation>Les cours et les salons ont été lus à %1.</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M)</source>
        <translation>Menu (Ctrl+M)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the courses and rooms of the campus again (Ctrl+F5)</source>
        <translation>Relire les cours et les salons du campus (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Campus: %1</source>
        <extracomment>Accessible name of the button that shows the campus.</extracomment>
        <translation>Campus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>diapason::CampusDraft</name>
    <message>
        <source>A campus needs a name.</source>
        <translation>Un campus a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another campus is called “%1”. Choose another name.</source>
        <translation>Un autre campus s’appelle «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Address of Moodle</source>
        <translation>Adresse de Moodle</translation>
    </message>
    <message>
        <source>Address of Rocket.Chat</source>
        <translation>Adresse de Rocket.Chat</translation>
    </message>
</context>
<context>
    <name>diapason::CampusForm</name>
    <message>
        <source>Another address: its tokens are asked for when you save. A token never goes to another server.</source>
        <translation>Autre adresse&#xa0;: ses jetons seront demandés à l’enregistrement. Un jeton ne va jamais à un autre serveur.</translation>
    </message>
    <message>
        <source>They stay in the keychain of this system and nowhere else.</source>
        <translation>Ils restent dans le trousseau de ce système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>They are asked for at every start, and forgotten when Diapason ends.</source>
        <translation>Ils sont demandés à chaque démarrage, et oubliés quand Diapason se termine.</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address of Moodle</source>
        <translation>Adresse de Moodle</translation>
    </message>
    <message>
        <source>Address of Rocket.Chat</source>
        <translation>Adresse de Rocket.Chat</translation>
    </message>
    <message>
        <source>Language of tickets</source>
        <translation>Langue des tickets</translation>
    </message>
    <message>
        <source>That of the interface</source>
        <translation>Celle de l’interface</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>Stands for the name of an account that is not known</extracomment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Moodle: %1</source>
        <translation>Moodle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1</source>
        <translation>Rocket.Chat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the tokens in the keychain</source>
        <translation>Garder les jetons dans le trousseau</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>diapason::CampusList</name>
    <message>
        <source>not verified</source>
        <extracomment>State of a campus in the list: the access doctor never looked at it</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not verified since %1</source>
        <extracomment>%1 is a day: &quot;12 Sept.&quot;</extracomment>
        <translation>non vérifié depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <extracomment>Number of things that work only in part</extracomment>
        <translation>
            <numerusform>%n limité</numerusform>
            <numerusform>%n limités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>Number of things a server refuses</extracomment>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two counts of a list: &quot;2 limited, 1 refused&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>jamais ouvert</translation>
    </message>
    <message>
        <source>open, not stored</source>
        <extracomment>State of a campus in the list: opened from a file, the environment or as the demo</extracomment>
        <translation>ouvert, non enregistré</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>State of a campus, and when it was opened last: &quot;2 limited, 1 refused · 12 Sept.&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last opened: %1</source>
        <translation>Dernière ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>diapason::CampusListPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Campuses</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button over the list of campuses</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Sign in to another Moodle and its Rocket.Chat</source>
        <translation>Se connecter à un autre Moodle et à son Rocket.Chat</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button under the list of campuses</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Store the campus of a campus file; its secrets are never in it</source>
        <translation>Enregistrer le campus d’un fichier de campus&#xa0;; ses secrets n’y sont jamais</translation>
    </message>
</context>
<context>
    <name>diapason::CampusMenu</name>
    <message>
        <source>&amp;Add a campus…</source>
        <translation>&amp;Ajouter un campus…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
</context>
<context>
    <name>diapason::CampusPage</name>
    <message>
        <source>Save and sign in again…</source>
        <translation>Enregistrer et se reconnecter…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving… The keychain may ask something behind this window.</source>
        <translation>Enregistrement… Le trousseau pose peut-être une question derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Correct what is marked, then save.</source>
        <translation>Corrigez ce qui est signalé, puis enregistrez.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Modifié, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Export the campus</source>
        <extracomment>Filter of a file dialog; keep the pattern</extracomment>
        <translation>Exporter le campus</translation>
    </message>
    <message>
        <source>Campus files (*.json)</source>
        <translation>Fichiers de campus (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1: addresses and rules, no secret, no account.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Exporté vers %1&#xa0;: adresses et règles, aucun secret, aucun compte.</translation>
    </message>
    <message>
        <source>Forget a campus</source>
        <translation>Oublier un campus</translation>
    </message>
    <message>
        <source>Forget the campus “%1”?</source>
        <translation>Oublier le campus «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Removed from this computer: the campus with its rules, both tokens from the keychain, and everything that was read and kept of it. The journal stays. Nothing changes on the servers: revoke the tokens there if nobody needs them any more.</source>
        <translation>Seront effacés de cet ordinateur&#xa0;: le campus avec ses règles, les deux jetons du trousseau, et tout ce qui a été lu et conservé de lui. Le journal reste. Rien ne change sur les serveurs&#xa0;: révoquez-y les jetons si personne n’en a plus besoin.</translation>
    </message>
    <message>
        <source>Forget this campus</source>
        <translation>Oublier ce campus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Forget the rest anyway</source>
        <translation>Oublier le reste quand même</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Open in this window</source>
        <translation>Ouvert dans cette fenêtre</translation>
    </message>
    <message>
        <source>Last opened: %1</source>
        <translation>Dernière ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Jamais ouvert</translation>
    </message>
    <message>
        <source>Open this campus</source>
        <translation>Ouvrir ce campus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As a campus file: addresses and rules, without secrets</source>
        <translation>Comme fichier de campus&#xa0;: adresses et règles, sans secrets</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>The campus was not forgotten.</source>
        <translation>Le campus n’a pas été oublié.</translation>
    </message>
</context>
<context>
    <name>diapason::CaseEventsModel</name>
    <message>
        <source>When</source>
        <extracomment>Columns of the log of a case</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
</context>
<context>
    <name>diapason::CaseItemsModel</name>
    <message>
        <source>encrypted end to end: its text cannot be read</source>
        <extracomment>In place of a message that is encrypted end to end</extracomment>
        <translation>chiffré de bout en bout&#xa0;: son texte ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5. %6</source>
        <extracomment>One thing collected in a sentence: kind, when, room, by whom, its text, what was decided</extracomment>
        <translation>%1, %2, %3, %4&#xa0;: %5. %6</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of what was collected for a case</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>third party</source>
        <extracomment>In place of the name of whoever wrote a message, which is masked</extracomment>
        <translation>un tiers</translation>
    </message>
</context>
<context>
    <name>diapason::CasePage</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <extracomment>%1 is who asks about the data of somebody</extracomment>
        <translation>demandé par %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <extracomment>%1 is a day in full</extracomment>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Steps of a case, in this order</extracomment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Log and closing</source>
        <translation>Registre et clôture</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Étapes du dossier</translation>
    </message>
</context>
<context>
    <name>diapason::CasePartsModel</name>
    <message>
        <source>whole case</source>
        <extracomment>A part of a collection that is of no single room</extracomment>
        <translation>tout le dossier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Messages or files looked through, of how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Looked through: %4. Kept: %5. %6</source>
        <extracomment>One part of a collection in a sentence: which, where, how it stands, looked through, kept, why</extracomment>
        <translation>%1, %2&#xa0;: %3. Parcourus&#xa0;: %4. Gardés&#xa0;: %5. %6</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Columns of what was collected</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Parcourus</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>diapason::CaseRoomsModel</name>
    <message>
        <source>readable</source>
        <extracomment>A room whose messages the account of Diapason may read</extracomment>
        <translation>lisible</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server does not say how many.</source>
        <translation>Le serveur ne dit pas combien.</translation>
    </message>
    <message>
        <source>%1, %2. %3. Messages: %4. Files: %5. %6</source>
        <extracomment>One room of a person in a sentence: its course, its activity, in the scope or not, messages, files, whether it can be read</extracomment>
        <translation>%1, %2. %3. Messages&#xa0;: %4. Fichiers&#xa0;: %5. %6</translation>
    </message>
    <message>
        <source>In the scope</source>
        <translation>Dans le périmètre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Course and activity</source>
        <extracomment>Columns of the rooms of a person</extracomment>
        <translation>Cours et activité</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>room of no activity</source>
        <extracomment>A room of a person that belongs to no activity of Moodle, under its name</extracomment>
        <translation>salon sans activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>diapason::CasesModel</name>
    <message>
        <source>closed on %1</source>
        <extracomment>A privacy case; %1 is a day, as &quot;4 Oct.&quot;</extracomment>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <extracomment>A privacy case; %1 is who asks, when that is somebody else than the person it is about</extracomment>
        <translation>demandé par %1</translation>
    </message>
</context>
<context>
    <name>diapason::CasesPane</name>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln dossier ouvert</numerusform>
            <numerusform>%Ln dossiers ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Lecture des dossiers</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Aucun dossier ne correspond</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les dossiers</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>A case is one person’s request about their data: to see what is kept about them, or to have it erased.</source>
        <translation>Un dossier est la demande d’une personne au sujet de ses données&#xa0;: voir ce qui est conservé à son sujet, ou le faire effacer.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Person or requester</source>
        <translation>Personne ou demandeur</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Ctrl+F; ↓ goes to the list</source>
        <translation>Ctrl+F&#xa0;; ↓ mène à la liste</translation>
    </message>
    <message>
        <source>Privacy cases, open ones by the day they are due</source>
        <translation>Dossiers de vie privée, les ouverts par échéance</translation>
    </message>
    <message>
        <source>What Diapason keeps</source>
        <translation>Ce que Diapason conserve</translation>
    </message>
    <message>
        <source>What this program itself keeps about people on this machine, and how it is erased</source>
        <translation>Ce que ce programme conserve lui-même sur des personnes sur cette machine, et comment l’effacer</translation>
    </message>
</context>
<context>
    <name>diapason::CausesCard</name>
    <message>
        <source>Top causes</source>
        <extracomment>Heading of a card; the second text heads its two columns of numbers</extracomment>
        <translation>Causes principales</translation>
    </message>
    <message>
        <source>drifts · rooms</source>
        <translation>écarts · salons</translation>
    </message>
    <message>
        <source>Nothing drifts, as far as the campus was read.</source>
        <translation>Aucun écart, dans ce qui a été lu du campus.</translation>
    </message>
</context>
<context>
    <name>diapason::CausesModel</name>
    <message>
        <source>A click shows these activities alone</source>
        <translation>Un clic n’affiche que ces activités</translation>
    </message>
    <message>
        <source>Opens the campus rules, with this role filled in</source>
        <translation>Ouvre les règles du campus, avec ce rôle déjà choisi</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <extracomment>A cause for a screen reader: %1 is it, %2 &quot;38 drifts&quot;, %3 &quot;19 rooms&quot;</extracomment>
        <translation>%1, %2 dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, filter, set</source>
        <translation>%1, filtre, activé</translation>
    </message>
    <message>
        <source>%1, filter, not set</source>
        <translation>%1, filtre, désactivé</translation>
    </message>
</context>
<context>
    <name>diapason::ChainView</name>
    <message>
        <source>passed</source>
        <comment>chain step</comment>
        <translation>passée</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>chain step</comment>
        <translation>rompue</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>chain step</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>chain step</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <extracomment>Read aloud: %1 of %2 is the position, %3 &quot;passed&quot; or &quot;broken&quot;, %4 the words.</extracomment>
        <translation>Étape %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>Read aloud after a step&apos;s words, %1; %2 is the source</extracomment>
        <translation>%1, d’après %2</translation>
    </message>
</context>
<context>
    <name>diapason::ChangeModel</name>
    <message>
        <source>%1, then %2</source>
        <extracomment>A role in a room before and after</extracomment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Now in the room</source>
        <extracomment>What happened to somebody in a room between two readings; no gender is known</extracomment>
        <translation>Dans le salon désormais</translation>
    </message>
    <message>
        <source>No longer in the room</source>
        <translation>Plus dans le salon</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and leader</source>
        <extracomment>A role in a room, of somebody who is its leader, too</extracomment>
        <translation>%1 et leader</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5</source>
        <extracomment>One change in a sentence: who, username, what, role, when</extracomment>
        <translation>%1, %2&#xa0;: %3, %4, %5</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of what changed in a room between two readings</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Role in the room</source>
        <translation>Rôle dans le salon</translation>
    </message>
</context>
<context>
    <name>diapason::ChartCard</name>
    <message>
        <source>Drifts over 30 days</source>
        <translation>Écarts sur 30 jours</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>diapason::ChatAccessPage</name>
    <message>
        <source>How does Diapason enter Rocket.Chat?</source>
        <translation>Comment Diapason entre-t-il dans Rocket.Chat&#xa0;?</translation>
    </message>
    <message>
        <source>With a personal access token. The password is used once to make it; the session it opened is closed again, and the password is kept nowhere.</source>
        <translation>Avec un jeton d’accès personnel. Le mot de passe sert une fois à le créer&#xa0;; la session ainsi ouverte est refermée, et le mot de passe n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Ways into Rocket.Chat</source>
        <translation>Façons d’entrer dans Rocket.Chat</translation>
    </message>
    <message>
        <source>Where the code comes from</source>
        <translation>D’où vient le code</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Nom d’utilisateur ou adresse de courriel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant de compte</translation>
    </message>
    <message>
        <source>17 letters and digits, not the username: Rocket.Chat shows it beside the token.</source>
        <translation>17 lettres et chiffres, et non le nom d’utilisateur&#xa0;: Rocket.Chat l’affiche à côté du jeton.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>43 letters and digits. Make it under My account ▸ Personal Access Tokens, with “Ignore Two Factor Authentication” ticked.</source>
        <translation>43 lettres et chiffres. Créez-le dans Mon compte ▸ Jetons d’accès personnels, en cochant «&#xa0;Ignorer l’authentification à deux facteurs&#xa0;».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This workspace hides its sign-in form: most accounts have no password there.</source>
        <translation>Cet espace de travail cache son formulaire de connexion&#xa0;: la plupart des comptes n’y ont pas de mot de passe.</translation>
    </message>
    <message>
        <source>Rocket.Chat’s own, or the directory’s (LDAP). A second factor is asked for here.</source>
        <translation>Celui de Rocket.Chat ou celui de l’annuaire (LDAP). Un second facteur éventuel se saisit ici.</translation>
    </message>
    <message>
        <source>A second factor is asked for here.</source>
        <translation>Un second facteur éventuel se saisit ici.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>Paste a user id and a token</source>
        <translation>Coller un identifiant de compte et un jeton</translation>
    </message>
    <message>
        <source>For accounts that sign in through CAS, SAML or OAuth.</source>
        <translation>Pour les comptes qui se connectent par CAS, SAML ou OAuth.</translation>
    </message>
    <message>
        <source>Keep the token there is</source>
        <translation>Garder le jeton existant</translation>
    </message>
    <message>
        <source>Nothing changes for Rocket.Chat.</source>
        <translation>Rien ne change pour Rocket.Chat.</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <translation>Un code par courriel</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Le mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>The authenticator app</source>
        <translation>L’application d’authentification</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Vérifier le jeton</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Asking Rocket.Chat whose token it is…</source>
        <translation>Rocket.Chat dit à qui est ce jeton…</translation>
    </message>
    <message>
        <source>Signing in to Rocket.Chat…</source>
        <translation>Connexion à Rocket.Chat…</translation>
    </message>
</context>
<context>
    <name>diapason::CheckView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>diapason::Chip</name>
    <message>
        <source>%1, filter, set</source>
        <extracomment>Accessible name of a filter chip; %1 is its word and its count.</extracomment>
        <translation>%1, filtre, actif</translation>
    </message>
    <message>
        <source>%1, filter, not set</source>
        <translation>%1, filtre, inactif</translation>
    </message>
</context>
<context>
    <name>diapason::ChipBar</name>
    <message>
        <source>More filters</source>
        <extracomment>Tooltip of a chip that holds the chips for which there is no room.</extracomment>
        <translation>Autres filtres</translation>
    </message>
</context>
<context>
    <name>diapason::ChronicleDialog</name>
    <message>
        <source>since yesterday</source>
        <extracomment>Since when changes are shown</extracomment>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>since a week ago</source>
        <translation>depuis une semaine</translation>
    </message>
    <message>
        <source>since 30 days ago</source>
        <translation>depuis 30 jours</translation>
    </message>
    <message>
        <source>since the sweep of %1</source>
        <extracomment>Since when changes are shown; %1 is a day and a time</extracomment>
        <translation>depuis la tournée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>As far as activities were read since then, each says what it said before.</source>
        <translation>Parmi les activités lues depuis, chacune dit la même chose qu’avant.</translation>
    </message>
    <message>
        <source>What changed · %1</source>
        <extracomment>Title of a window; %1 is a campus</extracomment>
        <translation>Ce qui a changé · %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>diapason::ChronicleModel</name>
    <message>
        <source>Began to drift</source>
        <extracomment>What became of an activity since a moment</extracomment>
        <translation>Écart apparu</translation>
    </message>
    <message>
        <source>More drifts</source>
        <translation>Plus d’écarts</translation>
    </message>
    <message>
        <source>Unreadable now</source>
        <translation>Illisible désormais</translation>
    </message>
    <message>
        <source>Other drifts</source>
        <translation>Autres écarts</translation>
    </message>
    <message>
        <source>Fewer drifts</source>
        <translation>Moins d’écarts</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Readable again</source>
        <translation>De nouveau lisible</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Première lecture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln began to drift</source>
        <extracomment>Numbers of activities since a moment</extracomment>
        <translation>
            <numerusform>%Ln nouvelle avec écart</numerusform>
            <numerusform>%Ln nouvelles avec écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more drifts</source>
        <translation>
            <numerusform>%Ln avec plus d’écarts</numerusform>
            <numerusform>%Ln avec plus d’écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable now</source>
        <translation>
            <numerusform>%Ln désormais illisible</numerusform>
            <numerusform>%Ln désormais illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other drifts</source>
        <translation>
            <numerusform>%Ln avec d’autres écarts</numerusform>
            <numerusform>%Ln avec d’autres écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with fewer drifts</source>
        <translation>
            <numerusform>%Ln avec moins d’écarts</numerusform>
            <numerusform>%Ln avec moins d’écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln réglée</numerusform>
            <numerusform>%Ln réglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readable again</source>
        <translation>
            <numerusform>%Ln de nouveau lisible</numerusform>
            <numerusform>%Ln de nouveau lisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read for the first time</source>
        <translation>
            <numerusform>%Ln lue pour la première fois</numerusform>
            <numerusform>%Ln lues pour la première fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, before %3, now %4, %5</source>
        <extracomment>One change for a screen reader: %1 activity, %2 &quot;Fewer drifts&quot;, %3 and %4 &quot;3 to add&quot;, %5 a time</extracomment>
        <translation>%1&#xa0;: %2, avant %3, maintenant %4, %5</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Columns of what changed since a moment</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
</context>
<context>
    <name>diapason::ClassTrials</name>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>%1 is a drift class, %2 and %3 numbers</extracomment>
        <translation>%1&#xa0;: %2, puis %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more classes</source>
        <translation>
            <numerusform>et %Ln autre classe</numerusform>
            <numerusform>et %Ln autres classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CloseGuard</name>
    <message>
        <source>Close Diapason</source>
        <translation>Fermer Diapason</translation>
    </message>
    <message>
        <source>A run is in progress. Stop it and close?</source>
        <translation>Une exécution est en cours. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>It stops after the call in progress, and looks at what that call did. What was done stays done and is in the journal; the rest is not sent.</source>
        <translation>Elle s’arrête après l’appel en cours et vérifie ce qu’il a fait. Ce qui est fait le reste et figure au journal&#xa0;; le reste n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Stop, then close</source>
        <translation>Arrêter, puis fermer</translation>
    </message>
</context>
<context>
    <name>diapason::ClosingStep</name>
    <message>
        <source>Log of the case</source>
        <translation>Registre du dossier</translation>
    </message>
    <message>
        <source>no names and no texts of messages; kept apart from the journal</source>
        <translation>ni noms ni textes de messages&#xa0;; conservé à part du journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the closing sheet</source>
        <translation>Enregistrer la fiche de clôture</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le registre</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The archive is still on this machine: delete it once it was handed over.</source>
        <translation>L’archive est encore sur cette machine&#xa0;: supprimez-la une fois remise.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>Clore ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>What was collected is still on this machine; delete it in Collection when it is no longer needed. The log stays for 12 months.</source>
        <translation>Ce qui a été collecté est encore sur cette machine&#xa0;; supprimez-le dans Collecte quand il ne sert plus. Le registre reste 12 mois.</translation>
    </message>
    <message>
        <source>The log stays for 12 months.</source>
        <translation>Le registre reste 12 mois.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Save the closing sheet…</source>
        <translation>Enregistrer la fiche de clôture…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Clore le dossier…</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Events stay for %Ln month(s) after the case was closed.</source>
        <translation>
            <numerusform>Les événements restent %Ln mois après la clôture du dossier.</numerusform>
            <numerusform>Les événements restent %Ln mois après la clôture du dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le registre…</translation>
    </message>
</context>
<context>
    <name>diapason::CollectStep</name>
    <message>
        <source>Open the case first.</source>
        <translation>Ouvrez d’abord le dossier.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>Both servers must be reachable.</source>
        <translation>Les deux serveurs doivent être joignables.</translation>
    </message>
    <message>
        <source>The archive is being written.</source>
        <translation>L’archive est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <translation>Collecter ce qui manque</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collecter</translation>
    </message>
    <message>
        <source>Reads what the scope asks for, and nothing else</source>
        <translation>Lit ce que demande le périmètre, et rien d’autre</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a room</extracomment>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 of %2 parts collected</source>
        <translation>Collecte&#xa0;: %1 sur %2 parties</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Beginning to collect</source>
        <translation>Début de la collecte</translation>
    </message>
    <message>
        <source>Collected so far; what failed may be tried again.</source>
        <translation>Collecté à ce jour&#xa0;; ce qui a échoué peut être retenté.</translation>
    </message>
    <message>
        <source>Nothing was collected yet. It may be paused, and goes on where it stopped.</source>
        <translation>Rien n’a encore été collecté. La collecte peut être suspendue et reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Rocket.Chat asks to wait</source>
        <translation>Rocket.Chat demande d’attendre</translation>
    </message>
    <message>
        <source>Too many calls in a minute. It goes on by itself; nothing is lost.</source>
        <translation>Trop d’appels en une minute. Cela reprend tout seul&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien de collecté</translation>
    </message>
    <message>
        <source>Each part and each room is listed here with how far it came. What cannot be read stays in the list, with the reason.</source>
        <translation>Chaque partie et chaque salon figurent ici avec leur avancement. Ce qui ne peut pas être lu reste dans la liste, avec le motif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with words of others</source>
        <translation>
            <numerusform>%Ln avec des propos de tiers</numerusform>
            <numerusform>%Ln avec des propos de tiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No keychain: what was collected can be opened until Diapason is closed, and not after.</source>
        <translation>Pas de trousseau&#xa0;: ce qui a été collecté peut être ouvert jusqu’à la fermeture de Diapason, et plus ensuite.</translation>
    </message>
    <message>
        <source>Delete what was collected</source>
        <translation>Supprimer ce qui a été collecté</translation>
    </message>
    <message>
        <source>Delete everything that was collected for this case?</source>
        <translation>Supprimer tout ce qui a été collecté pour ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Messages, files and what was decided about them go for good from this machine. The case and its log stay.</source>
        <translation>Messages, fichiers et décisions à leur sujet disparaissent pour de bon de cette machine. Le dossier et son registre restent.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop after this call</source>
        <translation>Arrêter après cet appel</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>Parties de la collecte</translation>
    </message>
    <message>
        <source>Delete what was collected…</source>
        <translation>Supprimer ce qui a été collecté…</translation>
    </message>
    <message>
        <source>The erasure is being rehearsed.</source>
        <translation>L’effacement est en cours de simulation.</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 parts collected</source>
        <extracomment>Parts of a collection</extracomment>
        <translation>En pause&#xa0;: %1 sur %2 parties</translation>
    </message>
</context>
<context>
    <name>diapason::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a confirmation: nothing happens</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>diapason::ConfirmedSection</name>
    <message>
        <source>Person %1</source>
        <extracomment>Somebody of whom only the number is known</extracomment>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>An account of which only the id is known</extracomment>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>none of the rooms</source>
        <translation>aucun des salons</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salon %1</translation>
    </message>
    <message>
        <source>Confirmed accounts · %1</source>
        <extracomment>Headings; %1 is how many</extracomment>
        <translation>Comptes confirmés · %1</translation>
    </message>
    <message>
        <source>Somebody said whose account it is, whatever the usernames are. Forgotten, the rule of the usernames decides again.</source>
        <translation>Quelqu’un a dit à qui est le compte, quels que soient les noms d’utilisateur. Une fois oublié, la règle des noms d’utilisateur décide de nouveau.</translation>
    </message>
    <message>
        <source>Confirmed rooms · %1</source>
        <translation>Salons confirmés · %1</translation>
    </message>
    <message>
        <source>Somebody said which room it is, whatever the names are. Forgotten, the names and the other clues decide again.</source>
        <translation>Quelqu’un a dit quel est le salon, quels que soient les noms. Une fois oublié, les noms et les autres indices décident de nouveau.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget what is selected (Delete)</source>
        <translation>Oublier ce qui est sélectionné (Suppr)</translation>
    </message>
    <message>
        <source>Delete forgets what is selected</source>
        <translation>Suppr oublie ce qui est sélectionné</translation>
    </message>
    <message>
        <source>None. An account is confirmed in Courses, beside the line of the person.</source>
        <translation>Aucun. Un compte se confirme dans Cours, à côté de la ligne de la personne.</translation>
    </message>
    <message>
        <source>None. A room is confirmed in Courses, on the link of the activity.</source>
        <translation>Aucun. Un salon se confirme dans Cours, sur le lien de l’activité.</translation>
    </message>
</context>
<context>
    <name>diapason::ConnectionLabel</name>
    <message>
        <source>closed</source>
        <comment>connection</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>online</source>
        <comment>connection</comment>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>connection</comment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>connection</comment>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>diapason::Connections</name>
    <message>
        <source>Connections</source>
        <extracomment>A place of the rail: campuses, what their accounts may do, their rules</extracomment>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>diapason::ConnectionsPage</name>
    <message>
        <source>Import a campus</source>
        <extracomment>Filter of a file dialog; keep the pattern</extracomment>
        <translation>Importer un campus</translation>
    </message>
    <message>
        <source>Campus files (*.json)</source>
        <translation>Fichiers de campus (*.json)</translation>
    </message>
    <message>
        <source>A campus is stored as “%1” already.</source>
        <translation>Un campus est déjà enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It stays as it is. Under which name should the one of the file be stored?</source>
        <translation>Il reste tel quel. Sous quel nom enregistrer celui du fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <extracomment>%1 is the name of a campus</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été importé.</translation>
    </message>
    <message>
        <source>Its secrets are not in the file: sign in to open it.</source>
        <translation>Ses secrets ne sont pas dans le fichier&#xa0;: connectez-vous pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Keep this campus</source>
        <translation>Conserver ce campus</translation>
    </message>
    <message>
        <source>Under which name should this campus be stored?</source>
        <translation>Sous quel nom enregistrer ce campus&#xa0;?</translation>
    </message>
    <message>
        <source>Its addresses and rules are stored on this computer, its two tokens in the keychain.</source>
        <translation>Ses adresses et ses règles sont enregistrées sur cet ordinateur, ses deux jetons dans le trousseau.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tabs of a campus: what its accounts may do; itself; its rules</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>“%1” is not open.</source>
        <extracomment>%1 is the name of a campus</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas ouvert.</translation>
    </message>
    <message>
        <source>What its accounts may do is verified on its servers: open it to see.</source>
        <translation>Ce que ses comptes peuvent faire se vérifie sur ses serveurs&#xa0;: ouvrez-le pour le voir.</translation>
    </message>
    <message>
        <source>Rules are tried on the people and rooms of a campus: open it to change them.</source>
        <translation>Les règles s’essaient sur les personnes et les salons d’un campus&#xa0;: ouvrez-le pour les changer.</translation>
    </message>
    <message>
        <source>Open this campus</source>
        <translation>Ouvrir ce campus</translation>
    </message>
    <message>
        <source>This is the demo campus.</source>
        <translation>C’est le campus de démonstration.</translation>
    </message>
    <message>
        <source>Its Moodle and its Rocket.Chat run inside Diapason and are forgotten when it ends. Nothing of it is stored, and nothing here reaches a real server.</source>
        <translation>Son Moodle et son Rocket.Chat tournent dans Diapason et sont oubliés quand il se termine. Rien n’en est enregistré, et rien ici n’atteint un vrai serveur.</translation>
    </message>
    <message>
        <source>Add a campus…</source>
        <translation>Ajouter un campus…</translation>
    </message>
    <message>
        <source>This campus was opened from a file or the environment.</source>
        <translation>Ce campus a été ouvert depuis un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>It is not stored: at the next start it has to be given again. Kept, it stands in this list with its rules, and its tokens stay in the keychain.</source>
        <translation>Il n’est pas enregistré&#xa0;: au prochain démarrage, il faudra le redonner. Conservé, il figure dans cette liste avec ses règles, et ses jetons restent dans le trousseau.</translation>
    </message>
    <message>
        <source>Keep this campus…</source>
        <translation>Conserver ce campus…</translation>
    </message>
    <message>
        <source>Parts of the campus</source>
        <translation>Parties du campus</translation>
    </message>
</context>
<context>
    <name>diapason::CountdownRing</name>
    <message numerus="yes">
        <source>Waiting, %n second(s) left</source>
        <translation>
            <numerusform>Attente, encore %n seconde</numerusform>
            <numerusform>Attente, encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CoursesPane</name>
    <message>
        <source>All</source>
        <extracomment>Filters of the course tree: activities that are …</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Avec écart</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Non liées</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreintes</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <extracomment>Footer of the course tree, after the number of courses</extracomment>
        <translation>
            <numerusform>%Ln cours</numerusform>
            <numerusform>%Ln cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No course</source>
        <translation>Aucun cours</translation>
    </message>
    <message>
        <source>This Moodle account sees no course.</source>
        <translation>Ce compte Moodle ne voit aucun cours.</translation>
    </message>
    <message>
        <source>The courses are being read</source>
        <translation>Lecture des cours</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>Quiet button: what the tree is sorted by now</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Most drifts first; click to sort by name</source>
        <translation>Le plus d’écarts d’abord&#xa0;; cliquez pour trier par nom</translation>
    </message>
    <message>
        <source>By name; click to see most drifts first</source>
        <translation>Par nom&#xa0;; cliquez pour voir d’abord le plus d’écarts</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Filter the courses</source>
        <translation>Filtrer les cours</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Courses and activities</source>
        <translation>Cours et activités</translation>
    </message>
    <message>
        <source>nothing checked yet</source>
        <translation>rien n’est encore vérifié</translation>
    </message>
    <message>
        <source>A run is in progress; one at a time.</source>
        <translation>Une exécution est en cours&#xa0;; une seule à la fois.</translation>
    </message>
    <message>
        <source>A preview reads both servers; one of them cannot be reached now.</source>
        <translation>Une simulation lit les deux serveurs&#xa0;; l’un d’eux est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Preview the course…</source>
        <translation>Simuler le cours…</translation>
    </message>
    <message>
        <source>Preview the category…</source>
        <translation>Simuler la catégorie…</translation>
    </message>
</context>
<context>
    <name>diapason::CreationCard</name>
    <message>
        <source>People without an account</source>
        <translation>Personnes sans compte</translation>
    </message>
    <message>
        <source>A plan may create their account on Rocket.Chat</source>
        <translation>Un plan peut créer leur compte sur Rocket.Chat</translation>
    </message>
    <message>
        <source>They join the default channels</source>
        <translation>Elles rejoignent les canaux par défaut</translation>
    </message>
    <message>
        <source>They sign in by a password that Rocket.Chat makes and mails</source>
        <translation>Elles se connectent avec un mot de passe que Rocket.Chat fait et envoie par courriel</translation>
    </message>
    <message>
        <source>They get Rocket.Chat’s welcome mail</source>
        <translation>Elles reçoivent le courriel de bienvenue de Rocket.Chat</translation>
    </message>
    <message>
        <source>With the name and the address Moodle shows and the username of the rules. Whoever signs in through the university needs no password: a random one is set, and nobody learns it. No undo deletes an account.</source>
        <translation>Avec le nom et l’adresse que montre Moodle et l’identifiant que donnent les règles. Qui se connecte par l’université n’a pas besoin de mot de passe&#xa0;: un mot de passe aléatoire est posé, et personne ne l’apprend. Aucune annulation ne supprime un compte.</translation>
    </message>
    <message>
        <source>They are left aside until somebody creates their account.</source>
        <translation>Elles sont laissées de côté jusqu’à ce que quelqu’un crée leur compte.</translation>
    </message>
</context>
<context>
    <name>diapason::DayRange</name>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Les 365 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Two days follow</extracomment>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two days</extracomment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>diapason::DetailsFold</name>
    <message>
        <source>Show the exchange</source>
        <extracomment>Leads from an error to the request that met it, in the inspector</extracomment>
        <translation>Afficher l’échange</translation>
    </message>
</context>
<context>
    <name>diapason::DoctorPage</name>
    <message>
        <source>%1 · looked at %2 in %3 · %4</source>
        <extracomment>%1 is a campus, %2 a day and time, %3 a duration, %4 a number of calls: &quot;31 calls, nothing written&quot;</extracomment>
        <translation>%1 · vérifié %2 en %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), nothing written</source>
        <translation>
            <numerusform>%Ln appel, rien d’écrit</numerusform>
            <numerusform>%Ln appels, rien d’écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Access doctor</source>
        <translation>Diagnostic d’accès</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Plain text for a ticket; it names no person and holds no secret.</source>
        <translation>Du texte pour un ticket&#xa0;; il ne nomme personne et ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Both servers are asked what this account may do.</source>
        <translation>Les deux serveurs sont interrogés sur ce que ce compte peut faire.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>This account was not looked at yet.</source>
        <translation>Ce compte n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>The check reads a few courses and rooms, and writes nothing.</source>
        <translation>La vérification lit quelques cours et salons, et n’écrit rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln right(s) or condition(s) are missing.</source>
        <translation>
            <numerusform>%Ln droit ou condition manque.</numerusform>
            <numerusform>%Ln droits ou conditions manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) are limited.</source>
        <translation>
            <numerusform>%Ln point est limité.</numerusform>
            <numerusform>%Ln points sont limités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plugin on this campus</source>
        <extracomment>Title over problems of the Moodle plugin that concern the campus as a whole</extracomment>
        <translation>Le plugin sur ce campus</translation>
    </message>
</context>
<context>
    <name>diapason::DocumentCard</name>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <extracomment>Of a plan: %1 is a person, %2 a day or a time</extracomment>
        <translation>Établi par&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <extracomment>The hash of a plan&apos;s content; %1 is its beginning</extracomment>
        <translation>Empreinte&#xa0;%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copier l’empreinte entière</translation>
    </message>
    <message>
        <source>Countersigned by %1, %2</source>
        <extracomment>%1 is a person, %2 a day or a time</extracomment>
        <translation>Contresigné par&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Signed by %1, %2; the plan was changed since, this does not count any more</source>
        <translation>Signé par&#xa0;%1,&#xa0;%2&#xa0;; le plan a changé depuis, cette signature ne compte plus</translation>
    </message>
</context>
<context>
    <name>diapason::DriftChart</name>
    <message>
        <source>Drifts over 30 days</source>
        <translation>Écarts sur 30 jours</translation>
    </message>
    <message>
        <source>Nothing was read in these days.</source>
        <translation>Rien n’a été lu pendant ces jours.</translation>
    </message>
    <message>
        <source>First: %1. Highest: %2. Last: %3.</source>
        <extracomment>A chart in a sentence; %1, %2 and %3 are &quot;18 Sept.: 120 drifts&quot;</extracomment>
        <translation>Premier&#xa0;: %1. Plus haut&#xa0;: %2. Dernier&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>diapason::DriftDaysModel</name>
    <message>
        <source>%1: nothing was read by then</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1&#xa0;: rien n’était encore lu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln drift(s)</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln écart</numerusform>
            <numerusform>%1&#xa0;: %Ln écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) unreadable</source>
        <translation>
            <numerusform>%Ln activité illisible</numerusform>
            <numerusform>%Ln activités illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Columns of a table of drifts by day</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>diapason::DriftTable</name>
    <message>
        <source>Moodle and Rocket.Chat side by side</source>
        <extracomment>Accessible name of the side-by-side table</extracomment>
        <translation>Moodle et Rocket.Chat côte à côte</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <extracomment>Menu of a column with two lines; %1 is one of the two, as &quot;username&quot;</extracomment>
        <translation>Trier par %1</translation>
    </message>
</context>
<context>
    <name>diapason::EntryWords</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Its name on the network is %1.</source>
        <translation>Son nom sur le réseau est %1.</translation>
    </message>
    <message>
        <source>Web services are switched off there: no token will work until an administrator switches on web services and the REST protocol.</source>
        <translation>Les services web y sont désactivés&#xa0;: aucun jeton ne servira tant qu’un administrateur n’aura pas activé les services web et le protocole REST.</translation>
    </message>
    <message>
        <source>It is closed for maintenance.</source>
        <translation>Le site est fermé pour maintenance.</translation>
    </message>
    <message>
        <source>It is closed for maintenance: %1</source>
        <translation>Le site est fermé pour maintenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moodle answers: %1</source>
        <translation>Moodle répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>Rocket.Chat answers: %1, version %2</source>
        <extracomment>%1 is the name of a workspace, %2 a version such as &quot;8.5&quot;</extracomment>
        <translation>Rocket.Chat répond&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>It calls itself %1; what you typed is kept.</source>
        <translation>Il se donne pour adresse %1&#xa0;; votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Choose an authority…</source>
        <translation>Choisir une autorité…</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Accepter ce certificat</translation>
    </message>
    <message>
        <source>Accept plain http for this campus</source>
        <translation>Accepter http en clair pour ce campus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The token that is kept stays.</source>
        <translation>Le jeton conservé reste.</translation>
    </message>
    <message>
        <source>Signed in as %1 at %2</source>
        <extracomment>%1 is a username, %2 the name of a site</extracomment>
        <translation>Compte %1, sur %2</translation>
    </message>
    <message>
        <source>Moodle %1.</source>
        <translation>Moodle %1.</translation>
    </message>
    <message numerus="yes">
        <source>The token’s service holds %n function(s).</source>
        <translation>
            <numerusform>Le service du jeton compte %n fonction.</numerusform>
            <numerusform>Le service du jeton compte %n fonctions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in it: %1. Parts of Diapason will not work until an administrator adds them to the service; the access doctor says which.</source>
        <translation>Il y manque&#xa0;: %1. Une partie de Diapason ne marchera pas tant qu’un administrateur ne les aura pas ajoutées au service&#xa0;; le diagnostic d’accès dit laquelle.</translation>
    </message>
    <message>
        <source>This Moodle forces another kind of link on every program (forcedurlscheme), so it had to be pasted; an administrator can empty that setting.</source>
        <translation>Ce Moodle impose une autre sorte de lien à tous les programmes (forcedurlscheme), il fallait donc le coller&#xa0;; un administrateur peut vider ce réglage.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Rocket.Chat %1.</source>
        <translation>Rocket.Chat %1.</translation>
    </message>
    <message>
        <source>Roles of the account: %1.</source>
        <translation>Rôles du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rocket.Chat asks for a second factor once more.</source>
        <translation>Rocket.Chat demande encore une fois un second facteur.</translation>
    </message>
    <message>
        <source>The sign-in went well; it wants a fresh code for the making of the token.</source>
        <translation>La connexion a réussi&#xa0;; il veut un nouveau code pour créer le jeton.</translation>
    </message>
    <message>
        <source>Another code is on its way to the mailbox of this account.</source>
        <translation>Un autre code est en route vers la boîte aux lettres de ce compte.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>Nothing was stored; what was found stays here.</source>
        <translation>Rien n’a été enregistré&#xa0;; ce qui a été trouvé reste ici.</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Garder pour cette fois seulement</translation>
    </message>
    <message>
        <source>It calls itself %1. With that address no call has to be redirected.</source>
        <translation>Il se donne pour adresse %1. Avec celle-ci, aucun appel n’a besoin d’être redirigé.</translation>
    </message>
    <message>
        <source>This version asks for a second factor even where a token was made to do without. What Diapason does in rooms is not concerned; an update of Rocket.Chat cures it.</source>
        <translation>Cette version demande un second facteur même à un jeton créé pour s’en passer. Ce que Diapason fait dans les salons n’est pas concerné&#xa0;; une mise à jour de Rocket.Chat y remédie.</translation>
    </message>
    <message>
        <source>Its fingerprint is %1. Trust it only if the administrator of the server confirms it.</source>
        <extracomment>%1 is a fingerprint</extracomment>
        <translation>Son empreinte est %1. Ne l’acceptez que si l’administrateur du serveur la confirme.</translation>
    </message>
</context>
<context>
    <name>diapason::ErasureDialog</name>
    <message>
        <source>Nothing can be erased for this account.</source>
        <translation>Rien ne peut être effacé pour ce compte.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Rooms of which it is the last owner have to be given up, or get another owner first.</source>
        <translation>Les salons dont il est le dernier propriétaire doivent être abandonnés, ou recevoir d’abord un autre propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s) from rooms</source>
        <translation>
            <numerusform>%n retrait de salon</numerusform>
            <numerusform>%n retraits de salons</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is deactivated already.</source>
        <translation>Le compte est déjà désactivé.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>What an erasure would take: %1 (%2)</source>
        <extracomment>%1 is a person, %2 their username</extracomment>
        <translation>Ce qu’un effacement supprimerait&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The account on Rocket.Chat</source>
        <translation>Le compte dans Rocket.Chat</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Deactivate it: nobody signs in with it; an undo activates it again</source>
        <translation>Le désactiver&#xa0;: plus personne ne s’y connecte&#xa0;; une annulation le réactive</translation>
    </message>
    <message>
        <source>Delete it, for good</source>
        <translation>Le supprimer, définitivement</translation>
    </message>
    <message>
        <source>Give up rooms of which it is the last owner</source>
        <translation>Abandonner les salons dont il est le dernier propriétaire</translation>
    </message>
    <message>
        <source>What stays, and the ground for it (GDPR art. 17(3))</source>
        <extracomment>Heading over fields for the legal grounds</extracomment>
        <translation>Ce qui reste, et pour quel motif (RGPD, art. 17(3))</translation>
    </message>
    <message>
        <source>Ground, where the office keeps it on purpose</source>
        <translation>Motif, si le service le conserve volontairement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preview plan…</source>
        <translation>Simuler le plan…</translation>
    </message>
    <message>
        <source>This account is not erased</source>
        <translation>Ce compte n’est pas effacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that no undo brings back</source>
        <translation>
            <numerusform>%Ln étape qu’aucune annulation ne rattrape</numerusform>
            <numerusform>%Ln étapes qu’aucune annulation ne rattrape</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms of the person</source>
        <translation>Salons de la personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms of the person, and what goes there; ← → choose a box, Space ticks it</source>
        <translation>Salons de la personne, et ce qui y disparaît&#xa0;; ← → choisissent une case, Espace la coche</translation>
    </message>
    <message>
        <source>This is a case of access: with a plan it becomes one of erasure, and its log says so.</source>
        <translation>C’est un dossier d’accès&#xa0;: avec un plan, il devient un dossier d’effacement, et son registre le dit.</translation>
    </message>
</context>
<context>
    <name>diapason::ErasureModel</name>
    <message>
        <source>not counted</source>
        <extracomment>How many messages of the person a room holds: nobody counted</extracomment>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>messages go: %1</source>
        <translation>messages supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>messages stay</source>
        <translation>les messages restent</translation>
    </message>
    <message>
        <source>the person leaves</source>
        <translation>la personne quitte le salon</translation>
    </message>
    <message>
        <source>the person stays</source>
        <translation>la personne reste</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Supprimer les messages</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Retirer du salon</translation>
    </message>
    <message>
        <source>What has to be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>%1 · for good</source>
        <extracomment>Messages that are ticked to be deleted, which no undo brings back; %1 is how many, or &quot;not counted&quot;</extracomment>
        <translation>%1 · définitif</translation>
    </message>
    <message>
        <source>%1 · they stay</source>
        <extracomment>Messages that cannot be deleted; %1 is how many, or &quot;not counted&quot;</extracomment>
        <translation>%1 · restent</translation>
    </message>
    <message>
        <source>room of no activity</source>
        <extracomment>A room of a person that belongs to no activity of Moodle, under its name</extracomment>
        <translation>salon sans activité</translation>
    </message>
    <message>
        <source>Course and activity</source>
        <extracomment>Columns of an erasure&apos;s rehearsal</extracomment>
        <translation>Cours et activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>diapason::ErasureStep</name>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>Confirm an account first.</source>
        <translation>Confirmez d’abord un compte.</translation>
    </message>
    <message>
        <source>Both servers must be reachable.</source>
        <translation>Les deux serveurs doivent être joignables.</translation>
    </message>
    <message>
        <source>Something else is going on.</source>
        <translation>Autre chose est en cours.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>An erasure is rehearsed first: what would go, what stays and why, which rooms would lose their last owner. Only then is it a plan, which is confirmed by typing and proven by reading again.</source>
        <translation>Un effacement se simule d’abord&#xa0;: ce qui partirait, ce qui reste et pourquoi, quels salons perdraient leur dernier propriétaire. Ce n’est qu’ensuite un plan, confirmé en le tapant et prouvé par une relecture.</translation>
    </message>
    <message>
        <source>Rehearse the erasure…</source>
        <translation>Simuler l’effacement…</translation>
    </message>
</context>
<context>
    <name>diapason::ExceptionsSection</name>
    <message>
        <source>Accounts of Rocket.Chat that are never touched</source>
        <translation>Comptes de Rocket.Chat auxquels on ne touche jamais</translation>
    </message>
    <message>
        <source>The service account, bots, apps and owners of a room never are. A star stands for any characters: bot-*</source>
        <translation>Le compte de service, les robots, les applications et les propriétaires d’un salon sont toujours épargnés. Une étoile vaut n’importe quels caractères&#xa0;: bot-*</translation>
    </message>
    <message>
        <source>Add a username of Rocket.Chat</source>
        <translation>Ajouter un nom d’utilisateur de Rocket.Chat</translation>
    </message>
    <message>
        <source>People of Moodle who are never touched</source>
        <translation>Personnes de Moodle auxquelles on ne touche jamais</translation>
    </message>
    <message>
        <source>Add a username of Moodle</source>
        <translation>Ajouter un nom d’utilisateur de Moodle</translation>
    </message>
    <message>
        <source>Moodle roles whose holders are never touched</source>
        <translation>Rôles de Moodle dont on ne touche jamais les titulaires</translation>
    </message>
    <message>
        <source>In the courses where they hold the role.</source>
        <translation>Dans les cours où le rôle leur est donné.</translation>
    </message>
    <message>
        <source>Add the short name of a role</source>
        <translation>Ajouter le nom abrégé d’un rôle</translation>
    </message>
    <message>
        <source>Members of a room who are never touched there</source>
        <translation>Membres auxquels on ne touche jamais dans leur salon</translation>
    </message>
    <message>
        <source>Moderators of the room</source>
        <translation>Modérateurs du salon</translation>
    </message>
    <message>
        <source>Leaders of the room</source>
        <translation>Leaders du salon</translation>
    </message>
</context>
<context>
    <name>diapason::ExchangeDetail</name>
    <message>
        <source>This request is no longer kept</source>
        <translation>Cette requête n’est plus conservée</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Choisissez une requête</translation>
    </message>
    <message>
        <source>Only the latest requests are; it was forgotten since.</source>
        <translation>Seules les dernières requêtes le sont&#xa0;; celle-ci a été oubliée depuis.</translation>
    </message>
    <message>
        <source>What was asked and what was answered is shown here. Tokens, passwords and messages are masked.</source>
        <translation>La demande et la réponse s’affichent ici. Jetons, mots de passe et messages sont masqués.</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown.</source>
        <translation>Seuls les %1 premiers caractères sont affichés.</translation>
    </message>
    <message>
        <source>The answer was too long to be kept whole: only its beginning is shown.</source>
        <translation>La réponse était trop longue pour être conservée en entier&#xa0;: seul son début est affiché.</translation>
    </message>
    <message>
        <source>The answer ends too early.</source>
        <translation>La réponse s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>From here on it is no JSON; what follows is not shown, for it cannot be masked.</source>
        <translation>À partir d’ici, ce n’est plus du JSON&#xa0;; la suite n’est pas affichée, car elle ne peut pas être masquée.</translation>
    </message>
    <message>
        <source>This is no JSON. Only its words are shown, as far as they can be masked.</source>
        <translation>Ce n’est pas du JSON. Seul son texte est affiché, dans la mesure où il peut être masqué.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Tab of the inspector: what the server said</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Tab of the inspector: what was asked</extracomment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer or request</source>
        <translation>Réponse ou demande</translation>
    </message>
    <message>
        <source>Answer (JSON), masked</source>
        <translation>Réponse (JSON), masquée</translation>
    </message>
    <message>
        <source>Request (JSON), masked</source>
        <translation>Demande (JSON), masquée</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>Copy a line for a shell; tokens and passwords are taken from its environment</source>
        <translation>Copier une ligne de commande&#xa0;; jetons et mots de passe sont pris dans l’environnement</translation>
    </message>
</context>
<context>
    <name>diapason::ExchangeModel</name>
    <message>
        <source>%1, %2: %3, at %4, %5, %6</source>
        <extracomment>A request in a sentence: server, call, what came of it, time, duration, size</extracomment>
        <translation>%1, %2&#xa0;: %3, à %4, %5, %6</translation>
    </message>
    <message>
        <source>, try %1</source>
        <extracomment>End of a sentence about a request; %1 is a number from 2</extracomment>
        <translation>, essai %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <extracomment>Sizes of a request&apos;s body and of its answer</extracomment>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>Calls of this kind that the server still grants in its present window</source>
        <translation>Appels de cette sorte que le serveur accorde encore dans la période en cours</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the inspector</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Function or route</source>
        <translation>Fonction ou route</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>Column of the inspector: how many more calls the server grants</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>Column of the inspector: which try of the same call it was</extracomment>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>diapason::ExpectationSection</name>
    <message>
        <source>Who is expected in a room?</source>
        <translation>Qui est attendu dans un salon&#xa0;?</translation>
    </message>
    <message>
        <source>Active people only</source>
        <translation>Les personnes actives seulement</translation>
    </message>
    <message>
        <source>Enrolment and account are active. People who are suspended, expired or not yet begun are shown as information: they are neither added nor removed.</source>
        <translation>Inscription et compte sont actifs. Les inscriptions suspendues, échues ou à venir sont montrées à titre d’information&#xa0;: ni ajout, ni retrait.</translation>
    </message>
    <message>
        <source>Everybody the plugin counts</source>
        <translation>Toutes les personnes que compte le plugin</translation>
    </message>
    <message>
        <source>Nothing departs from the preset.</source>
        <translation>Rien ne s’écarte du préréglage.</translation>
    </message>
    <message>
        <source>Whoever is in the room becomes one too many. Plans offer to remove them, unticked; nothing is removed by itself.</source>
        <translation>Quiconque est dans le salon y devient de trop. Les plans proposent de retirer ces personnes, sans les cocher&#xa0;; rien n’est retiré tout seul.</translation>
    </message>
    <message>
        <source>local_diapason tells these three apart on this Moodle.</source>
        <translation>Sur ce Moodle, local_diapason distingue ces trois états.</translation>
    </message>
    <message>
        <source>Without local_diapason, Moodle does not tell these three apart.</source>
        <translation>Sans local_diapason, Moodle ne distingue pas ces trois états.</translation>
    </message>
    <message>
        <source>As the three choices agree, that changes nothing.</source>
        <translation>Comme les trois choix concordent, cela ne change rien.</translation>
    </message>
    <message>
        <source>As the three choices differ, such people stay undecided: none of them is added or removed.</source>
        <translation>Comme les trois choix diffèrent, ces personnes restent indécises&#xa0;: aucune n’est ajoutée ni retirée.</translation>
    </message>
    <message>
        <source>As the three choices differ, such people are kept: nobody is removed.</source>
        <translation>Comme les trois choix diffèrent, ces personnes sont laissées&#xa0;: personne n’est retiré.</translation>
    </message>
    <message>
        <source>Whoever is kept out of the activity is no longer expected, and becomes one too many in the room. Who cannot be judged stays unknown and is left alone.</source>
        <translation>Quiconque n’a pas accès à l’activité n’est plus attendu et devient de trop dans le salon. Qui ne peut être jugé reste inconnu et n’est pas touché.</translation>
    </message>
    <message>
        <source>Among the people enrolled in the course who hold a mapped role. Choose a preset, then what departs from it.</source>
        <translation>Parmi les personnes inscrites au cours qui ont un rôle associé. Choisissez un préréglage, puis ce qui s’en écarte.</translation>
    </message>
    <message>
        <source>Every enrolment whatever its state, suspended accounts too: the people mod_rocketchat expects when it synchronises.</source>
        <translation>Toute inscription quel que soit son état, comptes suspendus compris&#xa0;: les personnes que mod_rocketchat attend quand il synchronise.</translation>
    </message>
    <message>
        <source>State by state</source>
        <translation>État par état</translation>
    </message>
    <message>
        <source>Expected: as if nothing were. Kept: not expected, whoever is in the room stays. Removed: not expected, whoever is in the room is one too many.</source>
        <translation>Attendu&#xa0;: comme si de rien n’était. Laissé&#xa0;: pas attendu, qui est dans le salon y reste. Retiré&#xa0;: pas attendu, qui est dans le salon y est de trop.</translation>
    </message>
    <message>
        <source>As the preset</source>
        <extracomment>Button: takes back everything that departs from the preset</extracomment>
        <translation>Comme le préréglage</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>people</comment>
        <extracomment>What becomes of people in some state; the same words for everybody</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>people</comment>
        <translation>Laissé</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>people</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Suspended enrolment</source>
        <translation>Inscription suspendue</translation>
    </message>
    <message>
        <source>Enrolment not started</source>
        <translation>Inscription pas commencée</translation>
    </message>
    <message>
        <source>Enrolment expired</source>
        <translation>Inscription expirée</translation>
    </message>
    <message>
        <source>Suspended account</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Unconfirmed account</source>
        <translation>Compte non confirmé</translation>
    </message>
    <message>
        <source>No mapped role</source>
        <translation>Sans rôle associé</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>Restrictions d’accès</translation>
    </message>
    <message>
        <source>Conditions that keep people out of the activity in Moodle: groups, dates, profile fields. Ignore: they mean nothing. Show: people kept out are shown as such and left alone. Honour: they are not expected.</source>
        <translation>Conditions qui ferment l’activité à certaines personnes dans Moodle&#xa0;: groupes, dates, champs du profil. Ignorer&#xa0;: elles ne comptent pas. Montrer&#xa0;: ces personnes sont signalées et ne sont pas touchées. Appliquer&#xa0;: elles ne sont pas attendues.</translation>
    </message>
    <message>
        <source>Activities with restrictions</source>
        <translation>Activités restreintes</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>diapason::ExportStep</name>
    <message>
        <source>Open the case first.</source>
        <translation>Ouvrez d’abord le dossier.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>Collect first: there is nothing to hand over yet.</source>
        <translation>Collectez d’abord&#xa0;: il n’y a encore rien à remettre.</translation>
    </message>
    <message>
        <source>Something else is going on.</source>
        <translation>Autre chose est en cours.</translation>
    </message>
    <message>
        <source>Choose where the archive is written.</source>
        <translation>Choisissez où l’archive est écrite.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Il faut une phrase de passe.</translation>
    </message>
    <message>
        <source>%1 items written</source>
        <translation>%1 éléments écrits</translation>
    </message>
    <message>
        <source>Everything that was not left out goes into it, words of others masked as decided.</source>
        <translation>Tout ce qui n’a pas été écarté y entre, les propos de tiers masqués comme décidé.</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Écrire l’archive</translation>
    </message>
    <message>
        <source>Encrypted ZIP (*.zip)</source>
        <translation>ZIP chiffré (*.zip)</translation>
    </message>
    <message>
        <source>The archive was written on %1</source>
        <extracomment>%1 is a day in full</extracomment>
        <translation>L’archive a été écrite le %1</translation>
    </message>
    <message>
        <source>The archive was written on %1 and deleted since</source>
        <translation>L’archive a été écrite le %1 et supprimée depuis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), with their SHA-256</source>
        <translation>
            <numerusform>%Ln fichier, avec son empreinte SHA-256</numerusform>
            <numerusform>%Ln fichiers, avec leurs empreintes SHA-256</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the archive</source>
        <translation>Supprimer l’archive</translation>
    </message>
    <message>
        <source>Delete the archive from this machine?</source>
        <translation>Supprimer l’archive de cette machine&#xa0;?</translation>
    </message>
    <message>
        <source>Copies that were made of it elsewhere stay. On most disks what is deleted may be found again by experts; it is encrypted.</source>
        <translation>Les copies faites ailleurs restent. Sur la plupart des disques, des experts peuvent retrouver ce qui est supprimé&#xa0;; c’est chiffré.</translation>
    </message>
    <message>
        <source>Encrypted archive</source>
        <translation>Archive chiffrée</translation>
    </message>
    <message>
        <source>readable pages, data, files, information sheet and manifest in one ZIP</source>
        <translation>pages lisibles, données, fichiers, fiche d’information et bordereau dans un ZIP</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>Fichier de l’archive</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Should be gone by</source>
        <translation>À supprimer avant le</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Files of the archive with their SHA-256</source>
        <translation>Fichiers de l’archive avec leurs empreintes SHA-256</translation>
    </message>
    <message>
        <source>Delete the archive…</source>
        <translation>Supprimer l’archive…</translation>
    </message>
    <message>
        <source>Hand it over, then delete it: it should be gone by %1. Diapason reminds you here and in the list of cases.</source>
        <translation>Remettez-la, puis supprimez-la&#xa0;: elle devrait avoir disparu le %1 au plus tard. Diapason vous le rappelle ici et dans la liste des dossiers.</translation>
    </message>
</context>
<context>
    <name>diapason::FindCard</name>
    <message>
        <source>Open in Rocket.Chat</source>
        <translation>Ouvrir dans Rocket.Chat</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <extracomment>Button: the room&apos;s id goes to the clipboard</extracomment>
        <translation>Copier l’identifiant</translation>
    </message>
</context>
<context>
    <name>diapason::FindDesk</name>
    <message>
        <source>The local store does not answer: only what this session read is found.</source>
        <extracomment>In the search, while the local store fails</extracomment>
        <translation>La mémoire locale ne répond pas&#xa0;: seul ce que cette session a lu est trouvé.</translation>
    </message>
</context>
<context>
    <name>diapason::FindField</name>
    <message>
        <source>Find a course, an activity, a person or a room</source>
        <translation>Chercher un cours, une activité, une personne ou un salon</translation>
    </message>
    <message>
        <source>Find a course, an activity, a person or a room (Ctrl+K)</source>
        <translation>Chercher un cours, une activité, une personne ou un salon (Ctrl+K)</translation>
    </message>
    <message>
        <source>Course, person…</source>
        <translation>Cours, personne…</translation>
    </message>
</context>
<context>
    <name>diapason::FindPopup</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Back to what was found (←)</source>
        <extracomment>Icon button in the search: from one person&apos;s activities to what was found</extracomment>
        <translation>Revenir aux résultats (←)</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Voir cette personne</translation>
    </message>
    <message>
        <source>Both accounts and every activity of theirs, in People (Ctrl+Enter)</source>
        <translation>Ses deux comptes et toutes ses activités, dans Personnes (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>diapason::FindWords</name>
    <message>
        <source>Private group without an activity</source>
        <translation>Groupe privé sans activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>What a line of the search is, for a screen reader</extracomment>
        <translation>cours</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salon</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Rocket.Chat account</source>
        <translation>compte Rocket.Chat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Lines of the search shown, of all that were found</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>room archived</source>
        <translation>salon archivé</translation>
    </message>
    <message>
        <source>hidden in Moodle</source>
        <translation>masquée dans Moodle</translation>
    </message>
    <message>
        <source>no room</source>
        <extracomment>At the right of an activity: no room of Rocket.Chat belongs to it</extracomment>
        <translation>sans salon</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>At the right of a line: the room is archived</extracomment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>At the right of an activity: its members are not known</extracomment>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>lue en partie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>private group without an activity</source>
        <translation>groupe privé sans activité</translation>
    </message>
    <message>
        <source>orphan</source>
        <extracomment>At the right of a room that no activity of this campus has; then of one that may belong elsewhere
----------
Facts about a room without an activity</extracomment>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>sans activité</translation>
    </message>
    <message>
        <source>Courses and activities</source>
        <extracomment>Sections of the search</extracomment>
        <translation>Cours et activités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rocket.Chat accounts</source>
        <translation>Comptes Rocket.Chat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln cours</numerusform>
            <numerusform>%Ln cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and accounts</source>
        <translation>
            <numerusform>%Ln personne ou compte</numerusform>
            <numerusform>%Ln personnes et comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything of this campus</source>
        <translation>Trouver n’importe quoi de ce campus</translation>
    </message>
    <message>
        <source>A course, an activity, a room, a person or an account: by the beginning or the middle of a word, a number, a username or an e-mail address.</source>
        <translation>Un cours, une activité, un salon, une personne ou un compte&#xa0;: par le début ou le milieu d’un mot, un numéro, un identifiant ou une adresse électronique.</translation>
    </message>
    <message>
        <source>Getting ready to search</source>
        <translation>La recherche se prépare</translation>
    </message>
    <message>
        <source>What is known of the campus is being put in order; the answer comes by itself.</source>
        <translation>Ce qui est connu du campus est mis en ordre&#xa0;; la réponse viendra d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Rien pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing of this campus was read yet.</source>
        <translation>Rien de ce campus n’a encore été lu.</translation>
    </message>
    <message>
        <source>Looked in %1, read %2.</source>
        <extracomment>%1 is a list of counts, as &quot;12 courses, 30 activities …&quot;, %2 an age, as &quot;2 min ago&quot;</extracomment>
        <translation>Cherché dans %1, données lues %2.</translation>
    </message>
    <message>
        <source>People are found once the members of an activity were read.</source>
        <translation>Les personnes se trouvent dès que les membres d’une activité ont été lus.</translation>
    </message>
    <message>
        <source>No such activity of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Aucune activité de ce nom pour %1</translation>
    </message>
    <message>
        <source>No activity of %1 is known</source>
        <translation>Aucune activité connue pour %1</translation>
    </message>
    <message>
        <source>Backspace widens the filter.</source>
        <translation>Retour arrière élargit le filtre.</translation>
    </message>
    <message>
        <source>The readings that were kept do not speak of this person any more.</source>
        <translation>Les lectures conservées ne parlent plus de cette personne.</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>created on %1</source>
        <extracomment>%1 is a day, as &quot;14 Sept. 2025&quot;</extracomment>
        <translation>créé le %1</translation>
    </message>
    <message>
        <source>No activity of this campus has it. It may belong to something else.</source>
        <translation>Aucune activité de ce campus ne l’a. Il appartient peut-être à autre chose.</translation>
    </message>
    <message>
        <source>No activity read so far has it; the activities of some courses are not known yet.</source>
        <translation>Aucune activité lue jusqu’ici ne l’a&#xa0;; les activités de certains cours ne sont pas encore connues.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ choisir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Entrée ouvrir</translation>
    </message>
    <message>
        <source>Alt+Enter open in the browser</source>
        <translation>Alt+Entrée ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>← back</source>
        <translation>← revenir</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Échap fermer</translation>
    </message>
    <message>
        <source>snapshot, %1 ms</source>
        <translation>instantané, %1 ms</translation>
    </message>
    <message>
        <source>Its name carries the fingerprint of this campus, and no activity has it: the activity or its course was probably deleted.</source>
        <translation>Son nom porte l’empreinte de ce campus, et aucune activité ne l’a&#xa0;: l’activité ou son cours a sans doute été effacé.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>snapshot, under 1 ms</source>
        <extracomment>At the end of the search&apos;s list: it was answered from what is kept here, in %1 milliseconds</extracomment>
        <translation>instantané, moins de 1 ms</translation>
    </message>
    <message>
        <source>Ctrl+Enter show the person</source>
        <translation>Ctrl+Entrée voir la personne</translation>
    </message>
</context>
<context>
    <name>diapason::FindingsDelegate</name>
    <message>
        <source>Plugin</source>
        <extracomment>Mark of a problem that comes from the Moodle plugin</extracomment>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>diapason::FindingsModel</name>
    <message>
        <source>Of the plugin: %1</source>
        <extracomment>%1 is a problem of the Moodle plugin and what to do about it</extracomment>
        <translation>Du plugin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>diapason::FindingsPart</name>
    <message>
        <source>Findings (%1)</source>
        <extracomment>Opens the list of what is found wrong with an activity, its room and its people; %1 is how many</extracomment>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>What is wrong beyond single lines, and what to do about it.</source>
        <translation>Ce qui ne va pas au-delà des lignes, et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Findings of this activity</source>
        <translation>Constats de cette activité</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>diapason::FinishPage</name>
    <message>
        <source>What is this campus called?</source>
        <translation>Comment s’appelle ce campus&#xa0;?</translation>
    </message>
    <message>
        <source>Where the tokens stay</source>
        <translation>Où restent les jetons</translation>
    </message>
    <message>
        <source>Name of the campus</source>
        <translation>Nom du campus</translation>
    </message>
    <message>
        <source>Keep the tokens in the system keychain</source>
        <translation>Garder les jetons dans le trousseau du système</translation>
    </message>
    <message>
        <source>You need not sign in again.</source>
        <translation>Vous n’aurez pas à vous reconnecter.</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Pour cette fois seulement</translation>
    </message>
    <message>
        <source>They are forgotten when Diapason is closed; you sign in again next time.</source>
        <translation>Ils sont oubliés à la fermeture de Diapason&#xa0;; vous vous reconnecterez la prochaine fois.</translation>
    </message>
    <message>
        <source>Moodle: %1, as %2</source>
        <extracomment>%1 is an address, %2 a username</extracomment>
        <translation>Moodle&#xa0;: %1, compte %2</translation>
    </message>
    <message>
        <source>Rocket.Chat: %1, as %2</source>
        <translation>Rocket.Chat&#xa0;: %1, compte %2</translation>
    </message>
    <message>
        <source>A certificate authority of your own is trusted for this campus.</source>
        <translation>Une autorité de certification de votre choix est reconnue pour ce campus.</translation>
    </message>
    <message>
        <source>A certificate of %1 is trusted in spite of its faults.</source>
        <translation>Un certificat de %1 est accepté malgré ses défauts.</translation>
    </message>
    <message>
        <source>Plain http is accepted: tokens travel readable by everybody on the way.</source>
        <translation>Le http en clair est accepté&#xa0;: les jetons sont lisibles par tous sur leur chemin.</translation>
    </message>
    <message>
        <source>Storing the tokens in the keychain…</source>
        <translation>Enregistrement des jetons dans le trousseau…</translation>
    </message>
    <message>
        <source>Storing the campus…</source>
        <translation>Enregistrement du campus…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A name for the list of your campuses. It is stored on this computer with both addresses; tokens are never in a file.</source>
        <translation>Un nom pour la liste de vos campus. Il est enregistré sur cet ordinateur avec les deux adresses&#xa0;; les jetons ne sont jamais dans un fichier.</translation>
    </message>
</context>
<context>
    <name>diapason::FreezeCard</name>
    <message>
        <source>A freeze window needs a name: it is said when it blocks a plan.</source>
        <translation>Une période de gel a besoin d’un nom&#xa0;: il est dit quand elle bloque un plan.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Elle finit avant de commencer.</translation>
    </message>
    <message>
        <source>Another freeze window is called so.</source>
        <translation>Une autre période de gel porte ce nom.</translation>
    </message>
    <message>
        <source>Freeze windows</source>
        <translation>Périodes de gel</translation>
    </message>
    <message>
        <source>Days on which nobody is removed or demoted, the first and the last included. Additions go on.</source>
        <translation>Jours où personne n’est retiré ni ne perd son rôle de modérateur, premier et dernier compris. Les ajouts continuent.</translation>
    </message>
    <message>
        <source>Add a freeze window</source>
        <translation>Ajouter une période de gel</translation>
    </message>
</context>
<context>
    <name>diapason::FreezeRow</name>
    <message>
        <source>The whole campus</source>
        <translation>Tout le campus</translation>
    </message>
    <message>
        <source>Categories are known once this campus is open</source>
        <translation>Les catégories sont connues une fois ce campus ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n catégorie</numerusform>
            <numerusform>%n catégories</numerusform>
        </translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Name, as “Exams”</source>
        <translation>Nom, par exemple «&#xa0;Examens&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the freeze window</source>
        <translation>Nom de la période de gel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>date format: year, month, day in digits</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates: from … to …</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>Remove this freeze window</source>
        <translation>Retirer cette période de gel</translation>
    </message>
</context>
<context>
    <name>diapason::GroupNamesSection</name>
    <message>
        <source>Line %1. %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence such as &quot;At character 5: …&quot;</extracomment>
        <translation>Ligne %1. %2</translation>
    </message>
    <message>
        <source>a room has this name</source>
        <translation>un salon porte ce nom</translation>
    </message>
    <message>
        <source>no room has this name</source>
        <translation>aucun salon ne porte ce nom</translation>
    </message>
    <message>
        <source>The short name of the site was not read: refresh the campus first.</source>
        <translation>Le nom abrégé du site n’a pas été lu&#xa0;: actualisez d’abord le campus.</translation>
    </message>
    <message>
        <source>How the plugin names its groups</source>
        <translation>Comment le plugin nomme ses groupes privés</translation>
    </message>
    <message>
        <source>The same three settings as in mod_rocketchat. Rooms are found by these names; nothing is ever renamed.</source>
        <translation>Les trois mêmes réglages que dans mod_rocketchat. Les salons sont retrouvés par ces noms&#xa0;; rien n’est jamais renommé.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Replacements: expression;replacement, one a line</source>
        <translation>Remplacements&#xa0;: par ligne, une expression, un point-virgule, ce qui la remplace</translation>
    </message>
    <message>
        <source>Forbidden characters: an expression; each becomes _</source>
        <translation>Caractères interdits&#xa0;: une expression&#xa0;; chacun devient _</translation>
    </message>
    <message>
        <source>The plugin’s defaults</source>
        <translation>Valeurs par défaut du plugin</translation>
    </message>
    <message>
        <source>What it makes of activities</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <extracomment>%1 is what a placeholder stands for: &quot;short name of the course&quot;</extracomment>
        <translation>Insérer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>diapason::GuardsCard</name>
    <message numerus="yes">
        <source>and %n more, beside their rooms</source>
        <translation>
            <numerusform>et&#xa0;%n autre, auprès de son salon</numerusform>
            <numerusform>et&#xa0;%n autres, auprès de leurs salons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, allowed once by %2: %3</source>
        <extracomment>A guard&apos;s number was allowed once: %1 is the number, %2 who did it, %3 why</extracomment>
        <translation>%1, autorisé une fois par&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation>rien ne bloque</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign…</source>
        <translation>Contresigner…</translation>
    </message>
    <message>
        <source>Allow once…</source>
        <extracomment>Button: a limit may be exceeded in this plan only</extracomment>
        <translation>Autoriser une fois…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: what was allowed once is not allowed any more</extracomment>
        <translation>Revenir dessus</translation>
    </message>
</context>
<context>
    <name>diapason::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) with different numbers</source>
        <translation>
            <numerusform>%Ln lecture</numerusform>
            <numerusform>%Ln lectures aux nombres différents</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>L’historique est en cours de lecture</translation>
    </message>
    <message>
        <source>No reading was kept yet</source>
        <translation>Aucune lecture n’a encore été conservée</translation>
    </message>
    <message>
        <source>From the next reading on, what changes in this activity stands here.</source>
        <translation>À partir de la prochaine lecture, ce qui change dans cette activité se lit ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the room since the reading before</source>
        <translation>
            <numerusform>%Ln changement dans le salon depuis la lecture précédente</numerusform>
            <numerusform>%Ln changements dans le salon depuis la lecture précédente</numerusform>
        </translation>
    </message>
    <message>
        <source>The first reading that was kept</source>
        <translation>La première lecture conservée</translation>
    </message>
    <message>
        <source>There is none before it to compare it with.</source>
        <translation>Il n’y en a pas d’autre avant elle à quoi la comparer.</translation>
    </message>
    <message>
        <source>The room was not read completely</source>
        <translation>Le salon n’a pas été lu complètement</translation>
    </message>
    <message>
        <source>Whoever is not in a partial list is not considered gone.</source>
        <translation>Qui n’est pas dans une liste partielle n’est pas tenu pour parti.</translation>
    </message>
    <message>
        <source>Nobody came, went or changed role</source>
        <translation>Ni arrivée, ni départ, ni changement de rôle</translation>
    </message>
    <message>
        <source>The room has the same members, in the same roles, as at the reading before.</source>
        <translation>Le salon a les mêmes membres, dans les mêmes rôles, qu’à la lecture précédente.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <extracomment>Window title; %1 is an activity&apos;s name</extracomment>
        <translation>Ce qui a changé dans %1</translation>
    </message>
    <message>
        <source>Readings of this activity</source>
        <translation>Lectures de cette activité</translation>
    </message>
    <message>
        <source>What changed in the room</source>
        <translation>Ce qui a changé dans le salon</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the readings, and what changed by the chosen one, as tables; Ctrl+C copies the table with the focus</source>
        <translation>Copier les lectures et les changements de celle qui est choisie, en tableaux&#xa0;; Ctrl+C copie le tableau qui a le focus</translation>
    </message>
</context>
<context>
    <name>diapason::HistoryModel</name>
    <message>
        <source>This reading was not complete: nobody is considered absent for it.</source>
        <translation>Cette lecture n’était pas complète&#xa0;: personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 present, %4 drifts, %5</source>
        <extracomment>One reading in a sentence: times, numbers, &quot;complete&quot; or &quot;partly read&quot;</extracomment>
        <translation>%1&#xa0;: %2 attendus, %3 présents, %4 écarts, %5</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>State of a reading in the history</extracomment>
        <translation>complète</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Columns of an activity&apos;s history</extracomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Drifts</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>diapason::HoldingsPage</name>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>It is gone from this machine.</source>
        <translation>Cela a disparu de cette machine.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Rows of what this program keeps: which data, where, who can read it, how long, what makes it go</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Effacé par</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Go to Connections</source>
        <translation>Aller aux connexions</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to Connections: %1</source>
        <translation>Aller aux connexions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed cases go with their logs and with what was collected for them. Open cases stay.</source>
        <translation>Les dossiers clos disparaissent avec leurs registres et ce qui a été collecté pour eux. Les dossiers ouverts restent.</translation>
    </message>
    <message>
        <source>Everything that was collected goes, of open cases too. The cases and their logs stay.</source>
        <translation>Tout ce qui a été collecté disparaît, des dossiers ouverts aussi. Les dossiers et leurs registres restent.</translation>
    </message>
    <message>
        <source>Language, colours and the layout of the window go back to what they were at first.</source>
        <translation>Langue, couleurs et disposition de la fenêtre reviennent à leur état de départ.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase “%1” from this machine?</source>
        <extracomment>%1 is what is kept, as &quot;Journal&quot;</extracomment>
        <translation>Effacer «&#xa0;%1&#xa0;» de cette machine&#xa0;?</translation>
    </message>
    <message>
        <source>Save as a document</source>
        <translation>Enregistrer comme document</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>What Diapason keeps</source>
        <translation>Ce que Diapason conserve</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>It goes from this machine as soon as the campus is closed.</source>
        <translation>Cela disparaît de cette machine dès que le campus est fermé.</translation>
    </message>
    <message>
        <source>What was read of this campus and its history go once the campus is closed. Diapason then reads it anew; the history does not come back.</source>
        <translation>Ce qui a été lu de ce campus et son historique disparaissent à la fermeture du campus. Diapason le relit ensuite&#xa0;; l’historique ne revient pas.</translation>
    </message>
    <message>
        <source>What was done on Rocket.Chat, on every campus, can no longer be looked up or undone. Runs of unknown fate stay.</source>
        <translation>Ce qui a été fait sur Rocket.Chat, sur tous les campus, ne peut plus être retrouvé ni annulé. Les exécutions au sort inconnu restent.</translation>
    </message>
</context>
<context>
    <name>diapason::Inspector</name>
    <message>
        <source>No request yet</source>
        <translation>Pas encore de requête</translation>
    </message>
    <message>
        <source>What is said to the servers, and what they answer, is listed here as it happens.</source>
        <translation>Ce qui est demandé aux serveurs, et ce qu’ils répondent, s’affiche ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>Aucune requête ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln request(s) without the filter.</source>
        <translation>
            <numerusform>Il y a %Ln requête sans le filtre.</numerusform>
            <numerusform>Il y a %Ln requêtes sans le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Tokens, passwords and messages are masked; names and usernames of people are not.</source>
        <translation>Copié. Jetons, mots de passe et messages sont masqués&#xa0;; les noms et identifiants des personnes ne le sont pas.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Requests to the servers</source>
        <translation>Requêtes aux serveurs</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>diapason::InspectorBar</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>Requests in the inspector: %1 of %2 are shown</extracomment>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 requêtes sur %2</translation>
    </message>
    <message>
        <source>Function or route</source>
        <translation>Fonction ou route</translation>
    </message>
    <message>
        <source>Show requests of this function or route</source>
        <translation>Afficher les requêtes de cette fonction ou route</translation>
    </message>
    <message>
        <source>Both servers</source>
        <translation>Les deux serveurs</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Afficher les requêtes vers</translation>
    </message>
    <message>
        <source>However it ended</source>
        <extracomment>Filter of requests by how they ended: all of them</extracomment>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Show requests by how they ended</source>
        <translation>Afficher les requêtes selon leur résultat</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Toggle: only requests that met an error</extracomment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Writes</source>
        <extracomment>Toggle: only requests that change something on a server</extracomment>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>The list stands still; requests go on being recorded</source>
        <translation>La liste ne bouge plus&#xa0;; l’enregistrement des requêtes continue</translation>
    </message>
    <message>
        <source>Forget every request recorded so far</source>
        <translation>Oublier toutes les requêtes enregistrées jusqu’ici</translation>
    </message>
    <message>
        <source>Copy the chosen lines of the table (Ctrl+C)</source>
        <translation>Copier les lignes choisies du tableau (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>diapason::JobStrip</name>
    <message>
        <source>Opening</source>
        <comment>job</comment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Reading activities</source>
        <comment>job</comment>
        <translation>Lecture des activités</translation>
    </message>
    <message>
        <source>Sweep</source>
        <comment>job</comment>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>job</comment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job and share</comment>
        <extracomment>A job in a narrow window: its word and its share, &quot;Sweep 21 %&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>Attente de %n seconde</numerusform>
            <numerusform>Attente de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this job</source>
        <extracomment>Icon button beside the job in progress.</extracomment>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of total</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>diapason::JournalDetail</name>
    <message>
        <source>As a plan to look at first; Ctrl+Z</source>
        <translation>Sous forme de plan à regarder d’abord&#xa0;; Ctrl+Z</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <extracomment>%1 is the number of an entry of the journal, as 12.3: item 3 of run 12</extracomment>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a run in the journal</extracomment>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>What the journal knows of it</source>
        <translation>Ce que le journal en sait</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Montrer l’activité</translation>
    </message>
</context>
<context>
    <name>diapason::JournalEntriesPane</name>
    <message>
        <source>Every operation</source>
        <extracomment>Filter of the journal: whatever was done</extracomment>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Name, username, room or activity</source>
        <translation>Nom, identifiant, salon ou activité</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears</source>
        <translation>Ctrl+F&#xa0;; Échap efface</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Filter by outcome</source>
        <translation>Filtrer par résultat</translation>
    </message>
    <message>
        <source>Filter by operation</source>
        <translation>Filtrer par opération</translation>
    </message>
</context>
<context>
    <name>diapason::JournalModel</name>
    <message>
        <source>Not closed</source>
        <extracomment>What became of an operation: nobody ever wrote down what its call came to</extracomment>
        <translation>Non close</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <extracomment>Somebody&apos;s role in a room, as a member has one</extracomment>
        <translation>Absent du salon</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A role in a room before and after an operation</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4. %5. %6</source>
        <extracomment>One entry of the journal in a sentence: who, username, what was done, where, what became of it, when</extracomment>
        <translation>%1, %2&#xa0;: %3, %4. %5. %6</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the journal</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Role before and after</source>
        <translation>Rôle avant et après</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No account → account</source>
        <extracomment>Before and after an account was created</extracomment>
        <translation>Sans compte → compte</translation>
    </message>
    <message>
        <source>activity %1</source>
        <extracomment>What a room&apos;s custom fields say before or after an operation: %1 is the number of an activity</extracomment>
        <translation>activité %1</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>aucun lien</translation>
    </message>
</context>
<context>
    <name>diapason::JournalPlaceWords</name>
    <message>
        <source>Journal</source>
        <extracomment>A place of the rail: what was done</extracomment>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>diapason::JournalRunsModel</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who applied a plan; %1 is a name</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>takes back run %1</source>
        <extracomment>A run that undoes another one, which %1 is the number of</extracomment>
        <translation>annule l’exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not closed</source>
        <extracomment>Operations of a run, by what became of them</extracomment>
        <translation>
            <numerusform>%Ln non close</numerusform>
            <numerusform>%Ln non closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln faite</numerusform>
            <numerusform>%Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already so</source>
        <translation>
            <numerusform>%Ln déjà ainsi</numerusform>
            <numerusform>%Ln déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln passée</numerusform>
            <numerusform>%Ln passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown fate</source>
        <translation>
            <numerusform>%Ln au sort inconnu</numerusform>
            <numerusform>%Ln au sort inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>%1 is the number of a run in the journal</extracomment>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
</context>
<context>
    <name>diapason::JournalRunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs of the journal</source>
        <translation>Exécutions du journal</translation>
    </message>
    <message>
        <source>Forget older…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget for good what is older than a while</source>
        <translation>Oublier pour de bon ce qui est plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln day(s)…</source>
        <extracomment>Entry of a menu: runs that ended longer ago are forgotten</extracomment>
        <translation>
            <numerusform>Plus ancien que %Ln jour…</numerusform>
            <numerusform>Plus ancien que %Ln jours…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::JournalView</name>
    <message>
        <source>The rooms are being read already.</source>
        <translation>Les salons sont déjà en cours de lecture.</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Both servers must be reachable: the rooms are read first.</source>
        <translation>Les deux serveurs doivent être joignables&#xa0;: les salons sont d’abord relus.</translation>
    </message>
    <message>
        <source>The selected entries belong to several runs.</source>
        <translation>Les entrées choisies appartiennent à plusieurs exécutions.</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>Rien n’a été fait qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Choisissez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Undo this run…</source>
        <translation>Annuler cette exécution…</translation>
    </message>
    <message>
        <source>As a plan to look at first; Ctrl+Z</source>
        <translation>Sous forme de plan à regarder d’abord&#xa0;; Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln item(s)…</source>
        <translation>
            <numerusform>Annuler %Ln opération…</numerusform>
            <numerusform>Annuler ces %Ln opérations…</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this item…</source>
        <translation>Annuler cette opération…</translation>
    </message>
    <message>
        <source>The rooms of run %1 are being read</source>
        <extracomment>%1 is the number of a run in the journal</extracomment>
        <translation>Lecture des salons de l’exécution %1</translation>
    </message>
    <message>
        <source>Only what still looks as the run left it can be taken back. Nothing is written.</source>
        <translation>Seul ce qui est resté comme l’exécution l’a laissé peut être annulé. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Montrer l’activité</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Undo this run in this room…</source>
        <translation>Annuler cette exécution dans ce salon…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) were exported.</source>
        <translation>
            <numerusform>%Ln entrée a été exportée.</numerusform>
            <numerusform>%Ln entrées ont été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were forgotten.</source>
        <translation>
            <numerusform>%Ln exécution a été oubliée.</numerusform>
            <numerusform>%Ln exécutions ont été oubliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>what was done on Rocket.Chat, by whom, and what came of it</source>
        <translation>ce qui a été fait sur Rocket.Chat, par qui, avec quel résultat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Every entry that fits the filters, as a file</source>
        <translation>Toutes les entrées que gardent les filtres, dans un fichier</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>En tableau (CSV)…</translation>
    </message>
    <message>
        <source>As data (JSON)…</source>
        <translation>En données (JSON)…</translation>
    </message>
</context>
<context>
    <name>diapason::JournalWords</name>
    <message>
        <source>The journal is being read</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was written to this campus yet</source>
        <translation>Rien n’a encore été écrit sur ce campus</translation>
    </message>
    <message>
        <source>Every run stands here once it began: who applied it, what was done to whom, what came of it, and how to take it back.</source>
        <translation>Chaque exécution figure ici dès son début&#xa0;: qui l’a appliquée, ce qui a été fait et pour qui, avec quel résultat, et comment l’annuler.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne convient</translation>
    </message>
    <message>
        <source>Something is in the journal, but not with these words, days, outcomes and operations.</source>
        <translation>Le journal n’est pas vide, mais rien n’y correspond à ces mots, jours, résultats et opérations.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Choose a run or an entry to see all that is known of it.</source>
        <translation>Choisissez une exécution ou une entrée pour voir tout ce que l’on en sait.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %1 of %Ln entry(ies)</source>
        <extracomment>%1 is how many are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>la plus récente sur %Ln entrée (%1)</numerusform>
            <numerusform>les %1 plus récentes sur %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Labels of what the journal knows of one entry</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Which means</source>
        <translation>Ce qui veut dire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Role in the room</source>
        <translation>Rôle dans le salon</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non close</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>What the server, or a look at the room, called it</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Labels of what the journal knows of a run</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>l’exécution %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <extracomment>What a guard would have blocked, and who allowed it why</extracomment>
        <translation>Autorisé une fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) go with them, and cannot be found or undone any more.</source>
        <translation>
            <numerusform>%Ln entrée part avec elles et ne pourra plus être retrouvée ni annulée.</numerusform>
            <numerusform>%Ln entrées partent avec elles et ne pourront plus être retrouvées ni annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same goes for the runs of every other campus in the journal of this computer. Nothing changes on the servers.</source>
        <translation>Il en va de même pour les exécutions de tout autre campus dans le journal de cet ordinateur. Rien ne change sur les serveurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) stay, because it is not certain what became of some of its operations.</source>
        <translation>
            <numerusform>%Ln exécution reste, car le sort de certaines de ses opérations n’est pas certain.</numerusform>
            <numerusform>%Ln exécutions restent, car le sort de certaines de leurs opérations n’est pas certain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget old runs</source>
        <translation>Oublier d’anciennes exécutions</translation>
    </message>
    <message numerus="yes">
        <source>Forget for good the %Ln run(s) of this campus that ended before %1?</source>
        <extracomment>%1 is a day, as &quot;14 Sept. 2026&quot;</extracomment>
        <translation>
            <numerusform>Oublier pour de bon %Ln exécution de ce campus, terminée avant le %1&#xa0;?</numerusform>
            <numerusform>Oublier pour de bon %Ln exécutions de ce campus, terminées avant le %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln run(s)</source>
        <translation>
            <numerusform>Oublier %Ln exécution</numerusform>
            <numerusform>Oublier %Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s)</source>
        <translation>
            <numerusform>Conservé %Ln jour</numerusform>
            <numerusform>Conservé %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken back.</source>
        <translation>Rien ne peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) take back what was done; they open as a plan, and nothing is written before it is applied.</source>
        <translation>
            <numerusform>%Ln opération annule ce qui a été fait&#xa0;; elle s’ouvre comme un plan, et rien n’est écrit avant qu’il soit appliqué.</numerusform>
            <numerusform>%Ln opérations annulent ce qui a été fait&#xa0;; elles s’ouvrent comme un plan, et rien n’est écrit avant qu’il soit appliqué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) stay as they are:</source>
        <translation>
            <numerusform>%Ln entrée reste en l’état&#xa0;:</numerusform>
            <numerusform>%Ln entrées restent en l’état&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Of an entry of the journal</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>impossible: what was deleted does not come back</source>
        <translation>impossible&#xa0;: ce qui a été supprimé ne revient pas</translation>
    </message>
</context>
<context>
    <name>diapason::JsonView</name>
    <message>
        <source>Fold (-)</source>
        <extracomment>Menu of a JSON text; - is its key</extracomment>
        <translation>Replier (-)</translation>
    </message>
    <message>
        <source>Unfold (+)</source>
        <translation>Déplier (+)</translation>
    </message>
    <message>
        <source>Fold all (/)</source>
        <translation>Tout replier (/)</translation>
    </message>
    <message>
        <source>Unfold all (*)</source>
        <translation>Tout déplier (*)</translation>
    </message>
</context>
<context>
    <name>diapason::KeptNotice</name>
    <message>
        <source>Offline: this is what was kept of the campus.</source>
        <translation>Hors ligne&#xa0;: voici ce qui a été conservé du campus.</translation>
    </message>
    <message>
        <source>You can look and search; nothing is asked of its servers.</source>
        <translation>Vous pouvez consulter et chercher&#xa0;; rien n’est demandé à ses serveurs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>diapason::LimitsCard</name>
    <message>
        <source>Limits of a run</source>
        <translation>Limites d’une exécution</translation>
    </message>
    <message>
        <source>Most removals from one room</source>
        <translation>Retraits au plus dans un salon</translation>
    </message>
    <message>
        <source>Most of its members, in %</source>
        <translation>Part de ses membres au plus, en&#xa0;%</translation>
    </message>
    <message>
        <source>Most removals in one run</source>
        <translation>Retraits au plus en une exécution</translation>
    </message>
    <message>
        <source>Most moderators of one room who become members</source>
        <extracomment>A demotion: a moderator becomes a plain member</extracomment>
        <translation>Rétrogradations au plus dans un salon</translation>
    </message>
    <message>
        <source>Most of them in one run</source>
        <translation>Rétrogradations au plus en une exécution</translation>
    </message>
    <message>
        <source>A second person signs above so many removals and demotions</source>
        <translation>Retraits et rétrogradations au-delà desquels une seconde personne signe</translation>
    </message>
    <message>
        <source>Oldest reading a removal may stand on, in minutes</source>
        <translation>Âge maximal des lectures d’un retrait, en minutes</translation>
    </message>
    <message>
        <source>A run may remove fewer people than a room: the limit of the run decides.</source>
        <translation>Une exécution permet moins de retraits qu’un salon&#xa0;: c’est la limite de l’exécution qui décide.</translation>
    </message>
    <message>
        <source>A run may demote fewer people than a room: the limit of the run decides.</source>
        <translation>Une exécution permet moins de rétrogradations qu’un salon&#xa0;: c’est la limite de l’exécution qui décide.</translation>
    </message>
    <message>
        <source>With 0 minutes, a plan can remove somebody only in the very minute it was read.</source>
        <translation>Avec 0 minute, un plan ne peut retirer quelqu’un que dans la minute même de la lecture.</translation>
    </message>
    <message>
        <source>Most accounts created for one room</source>
        <translation>Au plus, comptes créés pour un salon</translation>
    </message>
    <message>
        <source>Most accounts created in one run</source>
        <translation>Au plus, comptes créés en une exécution</translation>
    </message>
    <message>
        <source>Most rooms whose retention is shortened in one run</source>
        <extracomment>Retention: how long messages stay</extracomment>
        <translation>Au plus, salons dont la rétention est raccourcie en une exécution</translation>
    </message>
</context>
<context>
    <name>diapason::LinkDelegate</name>
    <message numerus="yes">
        <source>%Ln clue(s)</source>
        <translation>
            <numerusform>%Ln indice</numerusform>
            <numerusform>%Ln indices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>confirmed for activity %1</source>
        <extracomment>%1 is the number of an activity</extracomment>
        <translation>confirmé pour l’activité %1</translation>
    </message>
    <message>
        <source>linked to activity %1</source>
        <extracomment>%1 is the number of an activity</extracomment>
        <translation>lié à l’activité %1</translation>
    </message>
</context>
<context>
    <name>diapason::LinkDialog</name>
    <message>
        <source>Choose a room first.</source>
        <translation>Choisissez d’abord un salon.</translation>
    </message>
    <message>
        <source>This room is confirmed already.</source>
        <translation>Ce salon est déjà confirmé.</translation>
    </message>
    <message>
        <source>This room is confirmed for activity %1; forget that confirmation first.</source>
        <extracomment>%1 is the number of an activity</extracomment>
        <translation>Ce salon est confirmé pour l’activité %1&#xa0;; oubliez d’abord cette confirmation.</translation>
    </message>
    <message>
        <source>No room is called like this</source>
        <translation>Aucun salon ne porte ce nom</translation>
    </message>
    <message>
        <source>room id %1</source>
        <translation>identifiant du salon %1</translation>
    </message>
    <message>
        <source>Nothing ties this room to the activity.</source>
        <translation>Rien ne lie ce salon à l’activité.</translation>
    </message>
    <message>
        <source>The room of this activity</source>
        <translation>Le salon de cette activité</translation>
    </message>
    <message>
        <source>The room of %1</source>
        <translation>Le salon de %1</translation>
    </message>
    <message>
        <source>Search every room: name, topic, id</source>
        <translation>Chercher parmi tous les salons&#xa0;: nom, sujet, identifiant</translation>
    </message>
    <message>
        <source>Search every room</source>
        <translation>Chercher parmi tous les salons</translation>
    </message>
    <message>
        <source>Rooms of this campus</source>
        <translation>Salons de ce campus</translation>
    </message>
    <message>
        <source>Forget the confirmation</source>
        <translation>Oublier la confirmation</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>No room is used for this activity until somebody chooses one.</source>
        <translation>Aucun salon ne sert à cette activité tant que personne n’en choisit un.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm this room</source>
        <translation>Confirmer ce salon</translation>
    </message>
    <message>
        <source>The room is archived: Rocket.Chat changes no custom fields there.</source>
        <translation>Le salon est archivé&#xa0;: Rocket.Chat n’y modifie pas les champs personnalisés.</translation>
    </message>
    <message>
        <source>The servers cannot be reached now.</source>
        <translation>Les serveurs ne sont pas joignables pour le moment.</translation>
    </message>
    <message>
        <source>A plan with this one write is shown first. What others keep in the custom fields stays, and an undo takes it back.</source>
        <translation>Un plan montre d’abord cette seule écriture. Ce que d’autres gardent dans les champs personnalisés reste, et une annulation la retire.</translation>
    </message>
    <message>
        <source>Looking for people in common…</source>
        <translation>Recherche de personnes en commun…</translation>
    </message>
    <message>
        <source>Write the link into the custom fields of the room as well</source>
        <translation>Écrire aussi le lien dans les champs personnalisés du salon</translation>
    </message>
</context>
<context>
    <name>diapason::MainWindow</name>
    <message>
        <source>%1 · %2 · Diapason</source>
        <extracomment>Window title: the place, the campus.</extracomment>
        <translation>%1 · %2 · Diapason</translation>
    </message>
</context>
<context>
    <name>diapason::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu titles and entries; &amp; marks the letter that Alt underlines.</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Refresh what is shown</source>
        <translation>Act&amp;ualiser ce qui est affiché</translation>
    </message>
    <message>
        <source>Refresh the whole &amp;campus</source>
        <translation>Actualiser tout le &amp;campus</translation>
    </message>
    <message>
        <source>&amp;Switch campus</source>
        <translation>C&amp;hanger de campus</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Courses pane</source>
        <translation>Volet des &amp;cours</translation>
    </message>
    <message>
        <source>&amp;Why pane</source>
        <translation>Volet &amp;Pourquoi</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>Lignes c&amp;ompactes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Trouver</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Diapason</source>
        <translation>À &amp;propos de Diapason</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>&amp;Enregistrer le plan…</translation>
    </message>
</context>
<context>
    <name>diapason::MoodleAccessPage</name>
    <message>
        <source>How does Diapason enter Moodle?</source>
        <translation>Comment Diapason entre-t-il dans Moodle&#xa0;?</translation>
    </message>
    <message>
        <source>With a token of the service account, which only reads. Its password is used once to have the token, and kept nowhere.</source>
        <translation>Avec un jeton du compte de service, qui ne fait que lire. Son mot de passe sert une fois à obtenir le jeton, et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Ways into Moodle</source>
        <translation>Façons d’entrer dans Moodle</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f. Spaces and line breaks around it do not matter.</source>
        <translation>32 chiffres et lettres de a à f. Les espaces et retours à la ligne autour ne comptent pas.</translation>
    </message>
    <message>
        <source>Short name of the web service</source>
        <translation>Nom abrégé du service web</translation>
    </message>
    <message>
        <source>The one an administrator made for Diapason in Site administration ▸ Server ▸ External services.</source>
        <translation>Celui qu’un administrateur a créé pour Diapason dans Administration du site ▸ Serveur ▸ Services externes.</translation>
    </message>
    <message>
        <source>The link, if the browser does not bring you back</source>
        <translation>Le lien, si le navigateur ne vous ramène pas ici</translation>
    </message>
    <message>
        <source>It begins with diapason:// or moodlemobile://; copy it from the address bar or from the page that cannot be opened.</source>
        <translation>Il commence par diapason:// ou moodlemobile://&#xa0;; copiez-le depuis la barre d’adresse ou la page qui ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>For accounts whose password Moodle itself or a directory checks.</source>
        <translation>Pour les comptes dont Moodle ou un annuaire vérifie le mot de passe.</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Avec le navigateur</translation>
    </message>
    <message>
        <source>For accounts that sign in through CAS, SAML or OpenID.</source>
        <translation>Pour les comptes qui se connectent par CAS, SAML ou OpenID.</translation>
    </message>
    <message>
        <source>This Moodle does not offer it: an administrator can set the type of login of the mobile plugin to a browser.</source>
        <translation>Ce Moodle ne le propose pas&#xa0;: un administrateur peut régler le type de connexion de l’application mobile sur un navigateur.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Coller un jeton</translation>
    </message>
    <message>
        <source>One that an administrator made for the service account.</source>
        <translation>Celui qu’un administrateur a créé pour le compte de service.</translation>
    </message>
    <message>
        <source>Keep the token there is</source>
        <translation>Garder le jeton existant</translation>
    </message>
    <message>
        <source>Nothing changes for Moodle.</source>
        <translation>Rien ne change pour Moodle.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation>Utiliser ce lien</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Vérifier le jeton</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Asking Moodle whose token it is…</source>
        <translation>Moodle dit à qui est ce jeton…</translation>
    </message>
    <message>
        <source>Sign in to Moodle in the browser.</source>
        <translation>Connectez-vous à Moodle dans le navigateur.</translation>
    </message>
    <message>
        <source>It then brings you back here by itself. If it cannot, paste the link it shows.</source>
        <translation>Il vous ramène ensuite ici de lui-même. S’il n’y parvient pas, collez le lien qu’il affiche.</translation>
    </message>
</context>
<context>
    <name>diapason::NameDialog</name>
    <message>
        <source>Name of the campus</source>
        <translation>Nom du campus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>diapason::NumberTile</name>
    <message>
        <source>%1 %2, filter</source>
        <extracomment>Accessible name of a big number, e.g. &quot;34 expected, filter&quot;.</extracomment>
        <translation>%1 %2, filtre</translation>
    </message>
</context>
<context>
    <name>diapason::OpeningWindow</name>
    <message>
        <source>%1 · Diapason</source>
        <extracomment>Window title: the campus, the program.</extracomment>
        <translation>%1 · Diapason</translation>
    </message>
    <message>
        <source>Opening “%1”… The keychain may ask something behind this window.</source>
        <extracomment>%1 is the name of a campus; the keychain may be asking the user for its password</extracomment>
        <translation>Ouverture de «&#xa0;%1&#xa0;»… Le trousseau pose peut-être une question derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Open what was kept</source>
        <extracomment>Button: shows the campus as it was read last, without its servers</extracomment>
        <translation>Ouvrir ce qui a été conservé</translation>
    </message>
    <message>
        <source>Forget the rest anyway</source>
        <translation>Oublier le reste quand même</translation>
    </message>
    <message>
        <source>Set up a campus…</source>
        <translation>Configurer un campus…</translation>
    </message>
    <message>
        <source>Open the demo campus</source>
        <translation>Ouvrir le campus de démonstration</translation>
    </message>
    <message>
        <source>Another campus</source>
        <translation>Un autre campus</translation>
    </message>
</context>
<context>
    <name>diapason::OverviewModel</name>
    <message>
        <source>Room without an activity</source>
        <translation>Salon sans activité</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of an age: the activity is being read now</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Columns of the overview</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Drifts</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Cause principale</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: how long ago the activity was read</extracomment>
        <translation>Lu il y a</translation>
    </message>
</context>
<context>
    <name>diapason::OverviewPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Tick all that is shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen activity(ies)</source>
        <extracomment>What a plan is made over, in the place of a course&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln activité choisie</numerusform>
            <numerusform>%Ln activités choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>overview</source>
        <extracomment>Proposed name of a file</extracomment>
        <translation>panorama</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Pages (*.html)</translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation>Exporter le panorama</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Sweep this category</source>
        <translation>Tournée de la catégorie</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Lancer une tournée</translation>
    </message>
    <message>
        <source>A sweep is going on.</source>
        <translation>Une tournée est en cours.</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Both servers must be reachable.</source>
        <translation>Les deux serveurs doivent être joignables.</translation>
    </message>
    <message>
        <source>Reads every activity anew, the most urgent first; nothing is written</source>
        <translation>Relit toutes les activités, les plus urgentes d’abord&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Every line that fits the filters, as a file</source>
        <translation>Toutes les lignes qui répondent aux filtres, dans un fichier</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>En tableau (CSV)…</translation>
    </message>
    <message>
        <source>As data (JSON)…</source>
        <translation>En données (JSON)…</translation>
    </message>
    <message>
        <source>As a page (HTML)…</source>
        <translation>En page (HTML)…</translation>
    </message>
    <message>
        <source>Counts of the campus, as filters</source>
        <translation>Nombres du campus, servant de filtres</translation>
    </message>
    <message>
        <source>Drift over time and its causes</source>
        <translation>Écarts dans le temps et leurs causes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Activities that say something else than at the last sweep, or some days ago</source>
        <translation>Activités qui disent autre chose qu’à la dernière tournée, ou il y a quelques jours</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Rien n’a encore été comparé</translation>
    </message>
    <message>
        <source>A sweep reads every activity on both servers, the most urgent first; nothing is written.</source>
        <translation>Une tournée lit toutes les activités sur les deux serveurs, les plus urgentes d’abord&#xa0;; rien n’est écrit.</translation>
    </message>
</context>
<context>
    <name>diapason::OverviewPane</name>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Shows the other causes again</source>
        <translation>Affiche à nouveau les autres causes</translation>
    </message>
    <message>
        <source>Drifting on %1</source>
        <extracomment>A filter: the activities that drifted on that day</extracomment>
        <translation>Avec écart le %1</translation>
    </message>
    <message>
        <source>Shows the other activities again</source>
        <translation>Affiche à nouveau les autres activités</translation>
    </message>
    <message>
        <source>Moodle: the activities of the courses are being listed</source>
        <translation>Moodle&#xa0;: les activités des cours sont en cours d’inventaire</translation>
    </message>
    <message>
        <source>A run is in progress; one at a time.</source>
        <translation>Une exécution est en cours&#xa0;; une seule à la fois.</translation>
    </message>
    <message>
        <source>A plan reads both servers; one of them cannot be reached now.</source>
        <translation>Un plan lit les deux serveurs&#xa0;; l’un d’eux est injoignable.</translation>
    </message>
    <message>
        <source>Tick activities first: Space, or the box at the left</source>
        <translation>Cochez d’abord des activités&#xa0;: Espace, ou la case à gauche</translation>
    </message>
    <message>
        <source>Course, activity, category or room</source>
        <translation>Cours, activité, catégorie ou salon</translation>
    </message>
    <message>
        <source>Find an activity</source>
        <translation>Chercher une activité</translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears</source>
        <translation>Ctrl+F&#xa0;; Échap efface</translation>
    </message>
    <message>
        <source>Filter by kind of drift</source>
        <translation>Filtrer par sorte d’écart</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filtrer par catégorie</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Put in order again</source>
        <translation>Remettre en ordre</translation>
    </message>
    <message>
        <source>Lines changed since they were ordered; they stay in place until you ask</source>
        <translation>Des lignes ont changé depuis&#xa0;; elles restent en place jusqu’à ce que vous le demandiez</translation>
    </message>
    <message>
        <source>Activities of the campus</source>
        <translation>Activités du campus</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Build a plan…</source>
        <translation>Construire un plan…</translation>
    </message>
</context>
<context>
    <name>diapason::OverviewPlaceWords</name>
    <message>
        <source>Overview</source>
        <extracomment>A place of the rail: every activity of the campus on one page</extracomment>
        <translation>Panorama</translation>
    </message>
</context>
<context>
    <name>diapason::OverviewWords</name>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <extracomment>Under the title; the next text follows it: &quot;2,000 activities in 1,248 courses&quot;</extracomment>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln course(s)</source>
        <translation>
            <numerusform>dans %Ln cours</numerusform>
            <numerusform>dans %Ln cours</numerusform>
        </translation>
    </message>
    <message>
        <source>other courses are being listed</source>
        <translation>d’autres cours sont en cours d’inventaire</translation>
    </message>
    <message>
        <source>last sweep: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>dernière tournée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) unreadable</source>
        <translation>
            <numerusform>%Ln salon illisible</numerusform>
            <numerusform>%Ln salons illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownerless rooms</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Rooms that nobody owns, as far as they were read.</source>
        <translation>Salons sans propriétaire, parmi ceux qui ont été lus.</translation>
    </message>
    <message>
        <source>Archive mismatch</source>
        <translation>Archivage différent</translation>
    </message>
    <message>
        <source>The activity is visible and its room archived, or hidden and its room open.</source>
        <translation>L’activité est visible et son salon archivé, ou cachée et son salon ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) without an activity</source>
        <translation>
            <numerusform>%Ln salon sans activité</numerusform>
            <numerusform>%Ln salons sans activité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drifting activity(ies)</source>
        <translation>
            <numerusform>%Ln activité avec écart</numerusform>
            <numerusform>%Ln activités avec écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick activities to build one plan over them</source>
        <translation>Cochez des activités pour en faire un seul plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) selected</source>
        <translation>
            <numerusform>%Ln activité sélectionnée</numerusform>
            <numerusform>%Ln activités sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <extracomment>After the number of selected activities: some of them are not in the list now</extracomment>
        <translation>
            <numerusform>dont %Ln non affichée</numerusform>
            <numerusform>dont %Ln non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written before the plan is shown</source>
        <translation>rien n’est écrit avant que le plan soit montré</translation>
    </message>
    <message>
        <source>From the local snapshot, listed %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>D’après l’instantané local, inventaire %1</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <translation>Inventaire %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) could not be read and count nowhere as empty</source>
        <translation>
            <numerusform>%Ln salon n’a pas pu être lu et ne compte jamais comme vide</numerusform>
            <numerusform>%Ln salons n’ont pas pu être lus et ne comptent jamais comme vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) never read</source>
        <translation>
            <numerusform>%Ln activité jamais lue</numerusform>
            <numerusform>%Ln activités jamais lues</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity fits the filters</source>
        <translation>Aucune activité ne répond aux filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Everything that was read is in step</source>
        <translation>Tout ce qui a été lu est conforme</translation>
    </message>
    <message>
        <source>There is no Rocket.Chat activity on this campus</source>
        <translation>Ce campus n’a aucune activité Rocket.Chat</translation>
    </message>
    <message>
        <source>Every course was listed, and none has one that this account may see.</source>
        <translation>Tous les cours ont été inventoriés, et aucun n’en a que ce compte puisse voir.</translation>
    </message>
    <message>
        <source>The activities were not listed yet</source>
        <translation>Les activités ne sont pas encore inventoriées</translation>
    </message>
    <message>
        <source>They follow as soon as Moodle has answered.</source>
        <translation>Elles suivront dès que Moodle aura répondu.</translation>
    </message>
    <message>
        <source>They follow as soon as both servers can be reached.</source>
        <translation>Elles suivront dès que les deux serveurs seront joignables.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A sweep was left unfinished</source>
        <translation>Une tournée est restée inachevée</translation>
    </message>
    <message>
        <source>The sweep is paused</source>
        <translation>La tournée est suspendue</translation>
    </message>
    <message>
        <source>The sweep waits</source>
        <translation>La tournée attend</translation>
    </message>
    <message>
        <source>A sweep is going on</source>
        <translation>Une tournée est en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sweep and how far it is: &quot;A sweep is going on: 412 of 2,000&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>commencée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>goes on in %Ln s</source>
        <translation>
            <numerusform>reprend dans %Ln s</numerusform>
            <numerusform>reprend dans %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln appel par minute</numerusform>
            <numerusform>%Ln appels par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>fin vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>what was read since is not read again</source>
        <translation>ce qui a été lu depuis n’est pas relu</translation>
    </message>
    <message>
        <source>reads only, nothing is written</source>
        <translation>lecture seule, rien n’est écrit</translation>
    </message>
</context>
<context>
    <name>diapason::PassphraseField</name>
    <message>
        <source>Weak: too easy to guess</source>
        <extracomment>How hard a passphrase is to guess</extracomment>
        <translation>Faible&#xa0;: trop facile à deviner</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Note it now: it will not be shown again, and nobody can open the archive without it. Give it to the person by another way than the archive.</source>
        <translation>Notez-la maintenant&#xa0;: elle ne sera plus affichée, et personne ne peut ouvrir l’archive sans elle. Donnez-la à la personne par une autre voie que l’archive.</translation>
    </message>
    <message>
        <source>Long, and made of what is easy to read aloud. It is shown once and kept nowhere.</source>
        <translation>Longue, et faite de ce qui se lit bien à voix haute. Elle est affichée une fois et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Make a passphrase for this archive</source>
        <translation>Créer une phrase de passe pour cette archive</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>En saisir une</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase de passe</translation>
    </message>
    <message>
        <source>Make and show</source>
        <translation>Créer et afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the passphrase</source>
        <translation>Copie la phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>At least four words that do not belong together</source>
        <translation>Au moins quatre mots sans rapport entre eux</translation>
    </message>
    <message>
        <source>Diapason does not keep it: whoever forgets it cannot open the archive.</source>
        <translation>Diapason ne la conserve pas&#xa0;: qui l’oublie ne peut plus ouvrir l’archive.</translation>
    </message>
</context>
<context>
    <name>diapason::PeopleFind</name>
    <message>
        <source>Read %1</source>
        <translation>Lu&#xa0;%1</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>By name, username, e-mail address or number, in Moodle and in Rocket.Chat.</source>
        <translation>Par nom, identifiant, adresse ou numéro, dans Moodle et dans Rocket.Chat.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>People are found once an activity of theirs was read. A sweep reads them all.</source>
        <translation>On trouve une personne dès qu’une de ses activités a été lue. Une tournée les lit toutes.</translation>
    </message>
    <message>
        <source>Name, username, e-mail</source>
        <translation>Nom, identifiant, adresse</translation>
    </message>
    <message>
        <source>Ctrl+F; ↓ goes to the list</source>
        <translation>Ctrl+F&#xa0;; ↓ passe à la liste</translation>
    </message>
    <message>
        <source>People and accounts that were found</source>
        <translation>Personnes et comptes trouvés</translation>
    </message>
</context>
<context>
    <name>diapason::PeoplePage</name>
    <message>
        <source>Choose a person</source>
        <translation>Choisissez une personne</translation>
    </message>
    <message>
        <source>Both accounts, every activity and every room of theirs are shown here, with what differs and why.</source>
        <translation>Ses deux comptes, chacune de ses activités et chacun de ses salons s’affichent ici, avec les écarts et leurs raisons.</translation>
    </message>
    <message>
        <source>Looking up the readings</source>
        <translation>Recherche des lectures</translation>
    </message>
    <message>
        <source>No reading speaks of this person any more</source>
        <translation>Aucune lecture ne mentionne plus cette personne</translation>
    </message>
    <message>
        <source>Read their activities again in Courses, or start a sweep.</source>
        <translation>Relisez ses activités dans Cours, ou lancez une tournée.</translation>
    </message>
    <message>
        <source>being read again</source>
        <extracomment>%1 is an age, as &quot;2 min ago&quot;; of the oldest reading</extracomment>
        <translation>relecture en cours</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu&#xa0;%1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) not read</source>
        <translation>
            <numerusform>%Ln activité non lue</numerusform>
            <numerusform>%Ln activités non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>One person, on both sides</source>
        <translation>Une personne, des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing drifts.</source>
        <translation>Aucun écart.</translation>
    </message>
    <message>
        <source>Both servers must be reachable.</source>
        <translation>Les deux serveurs doivent être joignables.</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>As a plan to look at first: nothing is written yet</source>
        <translation>Sous forme de plan à examiner d’abord&#xa0;: rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Nothing to repair</source>
        <translation>Rien à réparer</translation>
    </message>
    <message>
        <source>Lines of information follow the campus rules; a rule is changed in Connections.</source>
        <translation>Les lignes d’information suivent les règles du campus&#xa0;; une règle se change dans Connexions.</translation>
    </message>
    <message>
        <source>Some lines were read in an earlier session: they are read again before a plan is made.</source>
        <translation>Certaines lignes datent d’une session précédente&#xa0;: elles sont relues avant tout plan.</translation>
    </message>
    <message numerus="yes">
        <source>A plan for this person would hold %Ln operation(s)</source>
        <translation>
            <numerusform>Un plan pour cette personne contiendrait&#xa0;%Ln opération</numerusform>
            <numerusform>Un plan pour cette personne contiendrait&#xa0;%Ln opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) among them, unticked.</source>
        <translation>
            <numerusform>Dont&#xa0;%Ln retrait, non coché.</numerusform>
            <numerusform>Dont&#xa0;%Ln retraits, non cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No removal.</source>
        <translation>Aucun retrait.</translation>
    </message>
    <message>
        <source>What is left has to be settled by hand.</source>
        <translation>Le reste est à régler à la main.</translation>
    </message>
    <message>
        <source>Copy for the ticket</source>
        <translation>Copier pour le ticket</translation>
    </message>
    <message>
        <source>Five lines about the selected activity, with no one else’s data</source>
        <translation>Cinq lignes sur l’activité choisie, sans les données de personne d’autre</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Every activity of this person, from both servers</source>
        <translation>Chaque activité de cette personne, depuis les deux serveurs</translation>
    </message>
    <message>
        <source>Repair this person…</source>
        <translation>Réparer cette personne…</translation>
    </message>
    <message>
        <source>Filter by class</source>
        <translation>Filtrer par classe</translation>
    </message>
    <message>
        <source>Activities of this person</source>
        <translation>Activités de cette personne</translation>
    </message>
    <message>
        <source>One person on both sides</source>
        <translation>Une personne des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rocket.Chat shows their account in %Ln room(s) of this campus.</source>
        <translation>
            <numerusform>Rocket.Chat montre son compte dans %Ln salon de ce campus.</numerusform>
            <numerusform>Rocket.Chat montre son compte dans %Ln salons de ce campus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list of activities</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Rocket.Chat shows the account there, and no reading does: %1.</source>
        <extracomment>%1 is a list of activities</extracomment>
        <translation>Rocket.Chat y montre le compte, aucune lecture ne le dit&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below is older than what Rocket.Chat says now.</source>
        <translation>
            <numerusform>%Ln ligne ci-dessous est plus ancienne que ce que dit Rocket.Chat à présent.</numerusform>
            <numerusform>%Ln lignes ci-dessous sont plus anciennes que ce que dit Rocket.Chat à présent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more room(s) of this campus</source>
        <translation>
            <numerusform>Dans %Ln autre salon de ce campus</numerusform>
            <numerusform>Dans %Ln autres salons de ce campus</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings that are out of date</source>
        <translation>Des lectures sont dépassées</translation>
    </message>
    <message>
        <source>These activities, from both servers</source>
        <translation>Ces activités, sur les deux serveurs</translation>
    </message>
    <message>
        <source>For a request of this person about their data: nothing is read yet</source>
        <translation>Pour une demande de cette personne au sujet de ses données&#xa0;: rien n’est encore lu</translation>
    </message>
    <message>
        <source>Privacy case…</source>
        <translation>Dossier RGPD…</translation>
    </message>
</context>
<context>
    <name>diapason::PeoplePlaceWords</name>
    <message>
        <source>People</source>
        <extracomment>A place of the rail: one person on both sides</extracomment>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>diapason::PersonCards</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The person’s page in Moodle, in the browser</source>
        <translation>La page de la personne dans Moodle, dans le navigateur</translation>
    </message>
    <message>
        <source>Show the e-mail address</source>
        <translation>Afficher l’adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nobody enrolled maps to this account</source>
        <translation>aucune inscription ne mène à ce compte</translation>
    </message>
    <message>
        <source>Active account</source>
        <extracomment>State of a Moodle account
----------
State of a Rocket.Chat account</extracomment>
        <translation>Compte actif</translation>
    </message>
    <message>
        <source>Suspended account</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Unconfirmed account</source>
        <translation>Compte non confirmé</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>A direct conversation in Rocket.Chat, in the browser</source>
        <translation>Une conversation directe dans Rocket.Chat, dans le navigateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Confirmed match</source>
        <extracomment>How the two accounts of a person are known to be theirs</extracomment>
        <translation>Correspondance confirmée</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>indiquée par quelqu’un</translation>
    </message>
    <message>
        <source>Match by username</source>
        <translation>Correspondance par identifiant</translation>
    </message>
    <message>
        <source>rule of the usernames</source>
        <translation>règle des identifiants</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this campus, by the readings</source>
        <translation>
            <numerusform>%Ln de ce campus, selon les lectures</numerusform>
            <numerusform>%Ln de ce campus, selon les lectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this campus</source>
        <translation>
            <numerusform>%Ln de ce campus</numerusform>
            <numerusform>%Ln de ce campus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s), not shown</source>
        <translation>
            <numerusform>%Ln autre, non montré</numerusform>
            <numerusform>%Ln autres, non montrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PersonModel</name>
    <message>
        <source>Not enrolled</source>
        <translation>Pas d’inscription</translation>
    </message>
    <message>
        <source>archived room</source>
        <extracomment>Second line of a cell: how many are in the room</extracomment>
        <translation>salon archivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>Columns of the activities of one person</extracomment>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Expected in Moodle</source>
        <translation>Attendu dans Moodle</translation>
    </message>
    <message>
        <source>Role and group</source>
        <translation>Rôle et groupe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Found in Rocket.Chat</source>
        <translation>Constaté dans Rocket.Chat</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>diapason::PersonStep</name>
    <message>
        <source>Nobody was chosen yet</source>
        <translation>Personne n’a encore été choisi</translation>
    </message>
    <message>
        <source>%1 · number %2 in Moodle</source>
        <extracomment>%1 is a username, %2 a number</extracomment>
        <translation>%1 · numéro %2 dans Moodle</translation>
    </message>
    <message>
        <source>Look for the person in Moodle. Whoever has no account there can be entered by their account in Rocket.Chat.</source>
        <translation>Cherchez la personne dans Moodle. Qui n’y a pas de compte peut être saisi par son compte Rocket.Chat.</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Ajouter ce compte</translation>
    </message>
    <message>
        <source>Take this person</source>
        <translation>Retenir cette personne</translation>
    </message>
    <message>
        <source>No account is known yet. They are looked for by the rule of the campus, by confirmed matches, by e-mail address and by former usernames.</source>
        <translation>Aucun compte n’est encore connu. On les cherche par la règle du campus, par les correspondances confirmées, par l’adresse électronique et par d’anciens noms d’utilisateur.</translation>
    </message>
    <message>
        <source>Decide about each of them: nothing of an undecided account is read.</source>
        <translation>Décidez de chacun&#xa0;: rien n’est lu d’un compte sans décision.</translation>
    </message>
    <message>
        <source>Accounts that could be this person’s, each with how it was found</source>
        <translation>Les comptes qui pourraient être ceux de cette personne, chacun avec la façon dont il a été trouvé</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>Choisissez d’abord la personne.</translation>
    </message>
    <message>
        <source>Accounts in Rocket.Chat</source>
        <translation>Comptes dans Rocket.Chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude an account</source>
        <translation>Écarter un compte</translation>
    </message>
    <message>
        <source>Why is @%1 not this person’s account?</source>
        <extracomment>%1 is a username</extracomment>
        <translation>Pourquoi @%1 n’est-il pas le compte de cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing of it will be read. The reason is written in the log of the case, the account by a pseudonym.</source>
        <translation>Rien n’en sera lu. Le motif est inscrit au registre du dossier, le compte sous un pseudonyme.</translation>
    </message>
    <message>
        <source>Exclude the account</source>
        <translation>Écarter le compte</translation>
    </message>
    <message>
        <source>Person in Moodle</source>
        <translation>Personne dans Moodle</translation>
    </message>
    <message>
        <source>Look for accounts</source>
        <translation>Chercher des comptes</translation>
    </message>
    <message>
        <source>Every account is decided about.</source>
        <translation>Chaque compte a reçu une décision.</translation>
    </message>
</context>
<context>
    <name>diapason::Places</name>
    <message>
        <source>Courses</source>
        <extracomment>A place of the rail: the tree of courses, their activities, why</extracomment>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>A place of the rail: the plan being looked at, or its run</extracomment>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>diapason::PlanAside</name>
    <message>
        <source>If you apply what is ticked</source>
        <translation>Si vous appliquez ce qui est coché</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>Membres de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message numerus="yes">
        <source>and %n more room(s). Each room is read again just before.</source>
        <translation>
            <numerusform>et %n autre salon. Chaque salon est relu juste avant.</numerusform>
            <numerusform>et %n autres salons. Chaque salon est relu juste avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each room is read again just before, and once more after.</source>
        <translation>Chaque salon est relu juste avant, et encore après.</translation>
    </message>
    <message>
        <source>Retention in</source>
        <extracomment>Heads of a small table: rooms, and their retention or their members before and after</extracomment>
        <translation>Rétention dans</translation>
    </message>
</context>
<context>
    <name>diapason::PlanDelegate</name>
    <message numerus="yes">
        <source>%Ln ticked of %1</source>
        <translation>
            <numerusform>%Ln coché sur %1</numerusform>
            <numerusform>%Ln cochés sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unticked: each one asks for your decision</source>
        <extracomment>After &quot;Removals&quot;, a section of a plan</extracomment>
        <translation>décochés&#xa0;: chacun demande votre décision</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <extracomment>Under a room whose removals the guard blocks; %1 is the reason, a sentence</extracomment>
        <translation>Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allow once…</source>
        <extracomment>Button: a limit may be exceeded in this plan only</extracomment>
        <translation>Autoriser une fois…</translation>
    </message>
    <message>
        <source>first: those who are added below need them; no undo deletes them</source>
        <translation>d’abord&#xa0;: les ajouts ci-dessous en ont besoin&#xa0;; aucune annulation ne les supprime</translation>
    </message>
    <message>
        <source>no undo brings back messages or a deleted account</source>
        <translation>aucune annulation ne rend les messages ni un compte supprimé</translation>
    </message>
</context>
<context>
    <name>diapason::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>diapason::PlanModel</name>
    <message>
        <source>account on Rocket.Chat</source>
        <extracomment>Under the rooms of an erasure: the account itself, after its username</extracomment>
        <translation>compte sur Rocket.Chat</translation>
    </message>
</context>
<context>
    <name>diapason::PlansPage</name>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>Open another plan…</source>
        <translation>Ouvrir un autre plan…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The activities of “%1” are read first; nothing is written</source>
        <extracomment>%1 is a course or a category</extracomment>
        <translation>Les activités de «&#xa0;%1&#xa0;» sont d’abord lues&#xa0;; rien n’est écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) read: in step.</source>
        <translation>
            <numerusform>%n activité lue&#xa0;: conforme.</numerusform>
            <numerusform>%n activités lues&#xa0;: conformes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read, so nothing is known of them: %1.</source>
        <extracomment>%1 is names of activities</extracomment>
        <translation>Pas lu, donc inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without a room: %1.</source>
        <extracomment>%1 is names of activities</extracomment>
        <translation>Sans salon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no activity with a room there.</source>
        <translation>Aucune activité n’y a de salon.</translation>
    </message>
    <message>
        <source>Nothing to repair in “%1”</source>
        <extracomment>%1 is a course or a category</extracomment>
        <translation>Rien à réparer dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>diapason::PreviewPage</name>
    <message>
        <source>Nothing written yet</source>
        <extracomment>Badge beside the title of a preview</extracomment>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>both sides read %1</source>
        <extracomment>%1 is an age, as &quot;2 min ago&quot;</extracomment>
        <translation>les deux côtés lus %1</translation>
    </message>
    <message>
        <source>Plan preview</source>
        <translation>Simulation du plan</translation>
    </message>
    <message numerus="yes">
        <source>%n drift(s) left aside</source>
        <translation>
            <numerusform>%n écart laissé de côté</numerusform>
            <numerusform>%n écarts laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a reason that begins with a small letter</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) ticked</source>
        <translation>
            <numerusform>%n opération cochée</numerusform>
            <numerusform>%n opérations cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n changement de rôle</numerusform>
            <numerusform>%n changements de rôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>no removal</source>
        <translation>aucun retrait</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)</source>
        <translation>
            <numerusform>Appliquer %n opération</numerusform>
            <numerusform>Appliquer %n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>A guard blocks this plan; see the right column.</source>
        <translation>Un garde-fou bloque ce plan&#xa0;; voyez la colonne de droite.</translation>
    </message>
    <message>
        <source>Applying needs both servers; one of them cannot be reached now.</source>
        <translation>Appliquer demande les deux serveurs&#xa0;; l’un d’eux est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Retraits</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation>
            <numerusform>Retirer %n membre&#xa0;?</numerusform>
            <numerusform>Retirer %n membres&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave %n room(s) at once, and see it. Accounts and messages stay. Each one is checked again just before; who is expected by then is not removed.</source>
        <translation>
            <numerusform>Le départ du salon (%n) est immédiat et visible. Comptes et messages restent. Chaque personne est revérifiée juste avant&#xa0;; qui est alors attendu n’est pas retiré.</numerusform>
            <numerusform>Le départ des %n salons est immédiat et visible. Comptes et messages restent. Chaque personne est revérifiée juste avant&#xa0;; qui est alors attendu n’est pas retiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Retirer %n membre</numerusform>
            <numerusform>Retirer %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Operations of the plan</source>
        <translation>Opérations du plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a banner: it was read</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>Button: a plan that was saved</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a saved plan (Ctrl+O)</source>
        <translation>Ouvrir un plan enregistré (Ctrl+O)</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: the plan as a file</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save this plan as a file (Ctrl+S)</source>
        <translation>Enregistrer ce plan dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Countersign…</source>
        <extracomment>Button: a second person approves the plan</extracomment>
        <translation>Contresigner…</translation>
    </message>
    <message>
        <source>Somebody else than the author reads the plan and agrees to it</source>
        <translation>Une autre personne que l’auteur lit le plan et l’approuve</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>Toggle button: the plan as JSON</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the plan as it is saved (Ctrl+Shift+J)</source>
        <translation>Montrer le plan tel qu’il est enregistré (Ctrl+Maj+J)</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>Le plan en JSON</translation>
    </message>
    <message>
        <source>hash %1</source>
        <extracomment>The hash of a plan&apos;s content; %1 is its beginning</extracomment>
        <translation>empreinte&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>The rooms of this plan are read again: %n to go</source>
        <translation>
            <numerusform>Les salons de ce plan sont relus&#xa0;: encore&#xa0;%n</numerusform>
            <numerusform>Les salons de ce plan sont relus&#xa0;: encore&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved earlier. What it was planned against is compared with what is so now.</source>
        <translation>Il a été enregistré plus tôt. Ce sur quoi il se fondait est comparé à ce qui est vrai maintenant.</translation>
    </message>
    <message>
        <source>Gone, or with another room by now: %1. Nothing is done about them.</source>
        <extracomment>%1 is names of activities</extracomment>
        <translation>Disparus, ou avec un autre salon désormais&#xa0;:&#xa0;%1. Rien n’y est fait.</translation>
    </message>
    <message>
        <source>Could not be read: %1. Nothing is done about them unless they can be read when the plan is applied.</source>
        <extracomment>%1 is names of activities</extracomment>
        <translation>N’ont pas pu être lus&#xa0;:&#xa0;%1. Rien n’y est fait s’ils ne peuvent pas être lus à l’application du plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of this plan cannot be worked on</source>
        <translation>
            <numerusform>%n salon de ce plan ne peut pas être traité</numerusform>
            <numerusform>%n salons de ce plan ne peuvent pas être traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Another run is in progress; one at a time.</source>
        <translation>Une autre exécution est en cours&#xa0;; une à la fois.</translation>
    </message>
    <message>
        <source>Its rooms are read again first.</source>
        <translation>Ses salons sont d’abord relus.</translation>
    </message>
    <message>
        <source>The author of a plan cannot countersign it: somebody else reads it and agrees.</source>
        <translation>L’auteur d’un plan ne peut pas le contresigner&#xa0;: une autre personne le lit et l’approuve.</translation>
    </message>
    <message>
        <source>This name has signed this plan already.</source>
        <translation>Ce nom a déjà signé ce plan.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Countersign this plan?</source>
        <translation>Contresigner ce plan&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>You have read it and agree to its %n operation(s)</source>
        <translation>
            <numerusform>Vous l’avez lu et approuvez %n opération</numerusform>
            <numerusform>Vous l’avez lu et approuvez ses&#xa0;%n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n removal(s).</source>
        <translation>
            <numerusform>dont&#xa0;%n retrait.</numerusform>
            <numerusform>dont&#xa0;%n retraits.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any removal.</source>
        <translation>sans aucun retrait.</translation>
    </message>
    <message>
        <source>Hash %1: whatever is changed afterwards voids your signature.</source>
        <translation>Empreinte&#xa0;%1&#xa0;: toute modification ultérieure annule votre signature.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It is %1 that this plan asks for.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ce plan en demande&#xa0;%1.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Allow this in this plan, once?</source>
        <translation>Autoriser cela dans ce plan, une fois&#xa0;?</translation>
    </message>
    <message>
        <source>Your name and reason go into the plan and the journal. Each operation is checked again just before, as always.</source>
        <translation>Votre nom et le motif entrent dans le plan et dans le journal. Chaque opération est revérifiée juste avant, comme toujours.</translation>
    </message>
    <message>
        <source>Allow %1 once</source>
        <translation>Autoriser&#xa0;%1 une fois</translation>
    </message>
    <message>
        <source>Type the number: %1</source>
        <translation>Tapez le nombre&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave the plan</source>
        <extracomment>Line of the list of keys</extracomment>
        <translation>Quitter le plan</translation>
    </message>
    <message>
        <source>Show the plan as JSON</source>
        <extracomment>Line of the list of keys</extracomment>
        <translation>Montrer le plan en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to create</source>
        <translation>
            <numerusform>%n compte à créer</numerusform>
            <numerusform>%n comptes à créer</numerusform>
        </translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>En silence</translation>
    </message>
    <message>
        <source>The rooms show no lines about members added, removed or promoted while this is applied; afterwards they show what they showed before</source>
        <translation>Pendant l’application, les salons ne montrent aucune ligne sur les membres ajoutés, retirés ou nommés&#xa0;; ensuite ils montrent ce qu’ils montraient avant</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is names of activities</extracomment>
        <translation>Pas lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without a room: %1.</source>
        <extracomment>%1 is names of activities</extracomment>
        <translation>Sans salon&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) are not in this plan</source>
        <translation>
            <numerusform>%n activité n’est pas dans ce plan</numerusform>
            <numerusform>%n activités ne sont pas dans ce plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom field(s)</source>
        <extracomment>Part of a plan: custom fields of rooms to change</extracomment>
        <translation>
            <numerusform>%n champ personnalisé</numerusform>
            <numerusform>%n champs personnalisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention(s)</source>
        <extracomment>Part of a plan: rooms whose retention is to change</extracomment>
        <translation>
            <numerusform>%n rétention</numerusform>
            <numerusform>%n rétentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter retention</source>
        <translation>Rétention plus courte</translation>
    </message>
    <message numerus="yes">
        <source>Let messages go sooner in %Ln room(s)?</source>
        <translation>
            <numerusform>Laisser partir plus tôt les messages de&#xa0;%Ln salon&#xa0;?</numerusform>
            <numerusform>Laisser partir plus tôt les messages de&#xa0;%Ln salons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than the new age is deleted for good at the next pruning. An undo brings the values back, and no message.</source>
        <translation>Ce qui dépasse le nouvel âge est supprimé pour de bon au prochain élagage. Une annulation rétablit les valeurs, et aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten in %Ln room(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Réduire dans&#xa0;%Ln salon</numerusform>
            <numerusform>Réduire dans&#xa0;%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of rooms: %1</source>
        <translation>Saisissez le nombre de salons&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n also in Moodle</source>
        <extracomment>Part of a plan: activities in Moodle whose own retention is to change along with their rooms</extracomment>
        <translation>
            <numerusform>%n aussi dans Moodle</numerusform>
            <numerusform>%n aussi dans Moodle</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the username: %1</source>
        <extracomment>%1 is a username</extracomment>
        <translation>Saisissez l’identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the number of messages: %1</source>
        <translation>Saisissez le nombre de messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>This plan is about %1.</source>
        <translation>Ce plan concerne %1.</translation>
    </message>
    <message>
        <source>Deletes %1, for good.</source>
        <extracomment>%1 is &quot;1,204 messages in 6 rooms&quot;</extracomment>
        <translation>Supprime %1, définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>Removes the person from %n room(s), which see it.</source>
        <translation>
            <numerusform>Retire la personne de %n salon, qui le voit.</numerusform>
            <numerusform>Retire la personne de %n salons, qui le voient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivates the account; an undo activates it again.</source>
        <translation>Désactive le compte&#xa0;; une annulation le réactive.</translation>
    </message>
    <message>
        <source>Deletes the account, for good.</source>
        <translation>Supprime le compte, définitivement.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Erase what belongs to %1?</source>
        <extracomment>%1 is a username</extracomment>
        <translation>Effacer ce qui appartient à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s)</source>
        <extracomment>Part of a plan: messages of a room, an account&apos;s state, a deletion of an account</extracomment>
        <translation>
            <numerusform>%n effacement</numerusform>
            <numerusform>%n effacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this plan writes a line about members into a room</source>
        <translation>Rien dans ce plan n’écrit de ligne sur des membres dans un salon</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>of an erasure</comment>
        <extracomment>Part of a plan beside its rooms: what becomes of an account itself</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PrivacyPage</name>
    <message>
        <source>Somebody asks about their data?</source>
        <translation>Quelqu’un pose une question sur ses données&#xa0;?</translation>
    </message>
    <message>
        <source>A case leads from the request to the answer: who asks and by when they are answered, whose accounts they are, what is collected, what leaves in one encrypted archive, and a log of who did what. Nothing is read before you say so.</source>
        <translation>Un dossier mène de la demande à la réponse&#xa0;: qui demande et pour quand répondre, à qui sont les comptes, ce qui est collecté, ce qui part dans une archive chiffrée, et un registre de qui a fait quoi. Rien n’est lu avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Privacy case</source>
        <translation>Dossier de vie privée</translation>
    </message>
    <message>
        <source>Rehearse the erasure…</source>
        <translation>Simuler l’effacement…</translation>
    </message>
</context>
<context>
    <name>diapason::PrivacyPlaceWords</name>
    <message>
        <source>Privacy</source>
        <extracomment>A place of the rail: requests of people about their data</extracomment>
        <translation>Vie privée</translation>
    </message>
</context>
<context>
    <name>diapason::ReasonWords</name>
    <message>
        <source>Reason</source>
        <extracomment>The line in which somebody says why something is done with a privacy case</extracomment>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>diapason::RecoveryNotice</name>
    <message>
        <source>The look was cut short, and is taken again at the next start:</source>
        <translation>La vérification a été interrompue, elle reprendra au prochain démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>A run was cut short, and not everything of it is certain.</source>
        <translation>Une exécution a été interrompue, et tout n’y est pas certain.</translation>
    </message>
    <message>
        <source>A run that was cut short is settled.</source>
        <translation>Une exécution interrompue est tirée au clair.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>diapason::RepairSentences</name>
    <message>
        <source>Nothing is proposed here: %1.</source>
        <extracomment>In the repair box; %1 is a reason that begins with a small letter</extracomment>
        <translation>Rien n’est proposé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to repair.</source>
        <translation>Rien à réparer.</translation>
    </message>
    <message>
        <source>Nothing is proposed for this line: it is shown for information.</source>
        <translation>Rien n’est proposé pour cette ligne, affichée pour information.</translation>
    </message>
    <message>
        <source>no removal</source>
        <translation>aucun retrait</translation>
    </message>
    <message>
        <source>Adds %1 to the room, then makes this account a moderator. Two calls; nobody else is touched.</source>
        <translation>Ajoute %1 au salon, puis lui donne le rôle de modérateur. Deux appels&#xa0;; personne d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Add to the room…</source>
        <translation>Ajouter au salon…</translation>
    </message>
    <message>
        <source>Adds %1 to the room as a member. One call; nobody else is touched.</source>
        <translation>Ajoute %1 au salon comme membre. Un seul appel&#xa0;; personne d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Makes %1 a moderator of the room. One call; nobody else is touched.</source>
        <translation>Donne à %1 le rôle de modérateur du salon. Un seul appel&#xa0;; personne d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Make moderator…</source>
        <translation>Nommer modérateur…</translation>
    </message>
    <message>
        <source>Takes the moderator role back from %1, who stays in the room. One call.</source>
        <translation>Reprend à %1 le rôle de modérateur, sans retrait du salon. Un seul appel.</translation>
    </message>
    <message>
        <source>Take the role back…</source>
        <translation>Reprendre le rôle…</translation>
    </message>
    <message>
        <source>a removal</source>
        <translation>un retrait</translation>
    </message>
    <message>
        <source>Removes %1 from the room. The account and its messages stay; the room’s members see the departure.</source>
        <translation>Retire %1 du salon. Le compte et ses messages restent&#xa0;; les membres du salon voient le départ.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)…</source>
        <translation>
            <numerusform>Retirer %n membre…</numerusform>
            <numerusform>Retirer %n membres…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n changement de rôle</numerusform>
            <numerusform>%n changements de rôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s), unticked</source>
        <translation>
            <numerusform>%n retrait, décoché</numerusform>
            <numerusform>%n retraits, décochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to repair in the %n selected line(s).</source>
        <translation>
            <numerusform>Rien à réparer dans la ligne sélectionnée (%n).</numerusform>
            <numerusform>Rien à réparer dans les %n lignes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected lines: %1.</source>
        <translation>Pour les lignes sélectionnées&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n line(s)…</source>
        <translation>
            <numerusform>Réparer %n ligne…</numerusform>
            <numerusform>Réparer %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates the account %1 on Rocket.Chat, then adds it to the room. An undo does not delete the account.</source>
        <translation>Crée le compte %1 sur Rocket.Chat, puis l’ajoute au salon. Une annulation ne supprime pas le compte.</translation>
    </message>
    <message>
        <source>Create and add…</source>
        <translation>Créer et ajouter…</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to create</source>
        <translation>
            <numerusform>%n compte à créer</numerusform>
            <numerusform>%n comptes à créer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RequestCard</name>
    <message>
        <source>How to get what is missing</source>
        <translation>Comment obtenir ce qui manque</translation>
    </message>
    <message>
        <source>For the administrator of Moodle</source>
        <extracomment>To whom a request is sent</extracomment>
        <translation>Pour l’administration de Moodle</translation>
    </message>
    <message>
        <source>For the administrator of Rocket.Chat</source>
        <extracomment>To whom a request is sent</extracomment>
        <translation>Pour l’administration de Rocket.Chat</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies a request to an administrator</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the request: %1</source>
        <translation>Copier la demande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>diapason::RequestStep</name>
    <message>
        <source>Nothing is kept before you open the case.</source>
        <translation>Rien n’est conservé avant que vous ouvriez le dossier.</translation>
    </message>
    <message>
        <source>The case is closed: nothing of it can be changed.</source>
        <translation>Le dossier est clos&#xa0;: rien n’y peut être changé.</translation>
    </message>
    <message>
        <source>Kept as typed.</source>
        <translation>Enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not kept until what is wrong here is put right.</source>
        <translation>Non enregistré tant que ceci n’est pas corrigé.</translation>
    </message>
    <message>
        <source>No deadline without the day it was received</source>
        <extracomment>%1 is a day in full, as &quot;12 October 2026&quot;, %2 how far it is, as &quot;due in 12 days&quot;</extracomment>
        <translation>Pas d’échéance sans le jour de réception</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One month after it was received; the next working day after a weekend. Public holidays are not known here.</source>
        <translation>Un mois après la réception&#xa0;; le jour ouvré suivant après une fin de semaine. Les jours fériés ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>Extended by two months on %1: %2</source>
        <extracomment>%1 is a day in full, %2 the reason as somebody typed it</extracomment>
        <translation>Prolongée de deux mois le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Two more months, told to the person within the first one, with the reason</source>
        <translation>Deux mois de plus, annoncés à la personne dans le premier, avec le motif</translation>
    </message>
    <message>
        <source>An extension has to be told within the first month.</source>
        <translation>Une prolongation doit être annoncée dans le premier mois.</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Prolonger l’échéance</translation>
    </message>
    <message>
        <source>Why does this request need two more months?</source>
        <translation>Pourquoi cette demande a-t-elle besoin de deux mois de plus&#xa0;?</translation>
    </message>
    <message>
        <source>The person has to be told, with this reason, within the first month. It is written in the log and in the closing sheet.</source>
        <translation>La personne doit en être informée, avec ce motif, dans le premier mois. Il est inscrit au registre et sur la fiche de clôture.</translation>
    </message>
    <message>
        <source>Extend by two months</source>
        <translation>Prolonger de deux mois</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <extracomment>Label of a field: an access or an erasure</extracomment>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>As they signed, or an alias your office uses</source>
        <translation>Comme dans la signature, ou un alias de votre service</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>How you made sure of who asks: “student card shown on 14 September”</source>
        <translation>Comment vous avez vérifié qui demande&#xa0;: «&#xa0;carte d’étudiant présentée le 14 septembre&#xa0;»</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
</context>
<context>
    <name>diapason::RetentionForm</name>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Follow the workspace</source>
        <extracomment>%1 is &quot;365 days&quot; or &quot;Nothing pruned&quot;</extracomment>
        <translation>Suivre l’espace de travail</translation>
    </message>
    <message>
        <source>Follow the workspace (%1)</source>
        <translation>Suivre l’espace de travail (%1)</translation>
    </message>
    <message>
        <source>Exempt: messages stay for ever</source>
        <translation>Exempter&#xa0;: les messages restent toujours</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <extracomment>Before a field for a number of days</extracomment>
        <translation>Garder les messages</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a field for a number</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>Days that messages stay</source>
        <translation>Nombre de jours pendant lesquels les messages restent</translation>
    </message>
    <message>
        <source>Exclude pinned messages</source>
        <translation>Exclure les messages épinglés</translation>
    </message>
    <message>
        <source>Exclude threads</source>
        <translation>Exclure les fils</translation>
    </message>
    <message>
        <source>Files only, keep the texts</source>
        <translation>Fichiers uniquement, garder les textes</translation>
    </message>
    <message>
        <source>The campus allows at most %1.</source>
        <extracomment>%1 is &quot;365 days&quot;</extracomment>
        <translation>Le campus autorise au plus %1.</translation>
    </message>
</context>
<context>
    <name>diapason::ReviewStep</name>
    <message>
        <source>All</source>
        <extracomment>A filter of what was collected</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Words of others</source>
        <translation>Propos de tiers</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Every room</source>
        <translation>Tous les salons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>words of others stay masked unless somebody gives a reason</source>
        <translation>les propos de tiers restent masqués sauf justification</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>What was collected for this case is looked through here, before anything leaves.</source>
        <translation>Ce qui a été collecté pour ce dossier est relu ici, avant que rien ne parte.</translation>
    </message>
    <message>
        <source>Opening what was collected</source>
        <translation>Ouverture de ce qui a été collecté</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1
Type: %2
Size: %3</source>
        <extracomment>A file that somebody uploaded: its name, its type, its size</extracomment>
        <translation>%1
Type&#xa0;: %2
Taille&#xa0;: %3</translation>
    </message>
    <message>
        <source>Quoted from %1: %2</source>
        <extracomment>Words of somebody else within a message; %1 is who wrote them, %2 what</extracomment>
        <translation>Citation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Del; a reason is asked for</source>
        <translation>Suppr&#xa0;; un motif est demandé</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Unmask…</source>
        <translation>Démasquer…</translation>
    </message>
    <message>
        <source>shows the words of others, for a reason that is kept</source>
        <translation>montre les propos de tiers, pour un motif qui est conservé</translation>
    </message>
    <message>
        <source>There are no words of others in it.</source>
        <translation>Il ne contient pas de propos de tiers.</translation>
    </message>
    <message>
        <source>Leave out of the archive</source>
        <translation>Écarter de l’archive</translation>
    </message>
    <message>
        <source>Why does this stay out of the archive?</source>
        <translation>Pourquoi ceci reste-t-il hors de l’archive&#xa0;?</translation>
    </message>
    <message>
        <source>It stays in what was collected, and the manifest counts it. The reason is written in the log.</source>
        <translation>Il reste dans ce qui a été collecté, et le bordereau le compte. Le motif est inscrit au registre.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Show the words of others</source>
        <translation>Montrer les propos de tiers</translation>
    </message>
    <message>
        <source>Why may the person read what somebody else wrote?</source>
        <translation>Pourquoi la personne peut-elle lire ce que quelqu’un d’autre a écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Names and words of others in this item will be in the archive. The reason is written in the log.</source>
        <translation>Les noms et propos de tiers de cet élément seront dans l’archive. Le motif est inscrit au registre.</translation>
    </message>
    <message>
        <source>Unmask</source>
        <translation>Démasquer</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Filtrer par genre</translation>
    </message>
    <message>
        <source>Filter by room</source>
        <translation>Filtrer par salon</translation>
    </message>
    <message>
        <source>Find in what was collected</source>
        <translation>Chercher dans ce qui a été collecté</translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears</source>
        <translation>Ctrl+F&#xa0;; Échap vide</translation>
    </message>
    <message>
        <source>What was collected; Enter includes masked, Del leaves out</source>
        <translation>Ce qui a été collecté&#xa0;; Entrée inclut masqué, Suppr écarte</translation>
    </message>
    <message>
        <source>Text of the chosen item</source>
        <translation>Texte de l’élément choisi</translation>
    </message>
    <message>
        <source>U</source>
        <extracomment>A single letter: the key that unmasks an item of the review</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day in full, %2 a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>diapason::RiskCard</name>
    <message>
        <source>kept</source>
        <extracomment>Legend of a picture: messages</extracomment>
        <translation>gardés</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <extracomment>Legend of a picture: messages
----------
Under a number of messages</extracomment>
        <translation>seraient supprimés</translation>
    </message>
    <message>
        <source>%1 counted, by slices of %2</source>
        <extracomment>Under a picture; %1 is &quot;2,618 messages&quot;, %2 &quot;5 days&quot;</extracomment>
        <translation>%1, par tranche de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message compté</numerusform>
            <numerusform>%Ln messages comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>younger than %1, kept</source>
        <extracomment>Under a number of messages; %1 is &quot;30 days&quot;</extracomment>
        <translation>de moins de %1, gardés</translation>
    </message>
    <message>
        <source>young enough, kept</source>
        <translation>assez récents, gardés</translation>
    </message>
    <message>
        <source>pinned, kept</source>
        <extracomment>Under a number of messages</extracomment>
        <translation>épinglés, gardés</translation>
    </message>
    <message>
        <source>in threads, kept</source>
        <extracomment>Under a number of messages</extracomment>
        <translation>dans des fils, gardés</translation>
    </message>
    <message>
        <source>without a file, kept</source>
        <extracomment>Under a number of messages</extracomment>
        <translation>sans fichier, gardés</translation>
    </message>
    <message>
        <source>Age in days</source>
        <extracomment>Columns of a table of messages</extracomment>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Would be deleted</source>
        <translation>Seraient supprimés</translation>
    </message>
    <message>
        <source>What the server deletes is gone for good</source>
        <translation>La suppression par le serveur est irréversible</translation>
    </message>
    <message>
        <source>Until then the value can be put back without loss.</source>
        <translation>D’ici là, la valeur peut être rétablie sans perte.</translation>
    </message>
    <message>
        <source>The plugin may put its own value back</source>
        <translation>Le plugin peut remettre sa propre valeur</translation>
    </message>
    <message>
        <source>Messages at risk</source>
        <translation>Messages menacés</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Afficher en image</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Messages by age</source>
        <translation>Messages par âge</translation>
    </message>
    <message>
        <source>The activity in Moodle follows</source>
        <translation>L’activité dans Moodle suit</translation>
    </message>
</context>
<context>
    <name>diapason::RoleCounts</name>
    <message>
        <source>Without local_diapason these roles cannot be read: whoever holds powers that no role shown explains keeps their moderator role.</source>
        <translation>Sans local_diapason, ces rôles ne peuvent être lus&#xa0;: qui détient des pouvoirs qu’aucun rôle montré n’explique reste modérateur.</translation>
    </message>
    <message>
        <source>Without local_diapason these roles cannot be read: nothing changes.</source>
        <translation>Sans local_diapason, ces rôles ne peuvent être lus&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>Without local_diapason the activity’s own roles cannot be read: those of the campus apply.</source>
        <translation>Sans local_diapason, les rôles propres à l’activité ne peuvent être lus&#xa0;: ceux du campus s’appliquent.</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Roles that count, or do not</extracomment>
        <translation>Comptent</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>Ne comptent pas</translation>
    </message>
    <message>
        <source>Roles of the categories above and of the site</source>
        <translation>Rôles des catégories au-dessus et du site</translation>
    </message>
    <message>
        <source>Roles in the activity itself</source>
        <translation>Rôles dans l’activité elle-même</translation>
    </message>
    <message>
        <source>Roles of both kinds at once</source>
        <translation>Rôles des deux sortes à la fois</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Roles chosen in the activity’s settings</source>
        <translation>Rôles choisis dans les réglages de l’activité</translation>
    </message>
    <message>
        <source>Win</source>
        <extracomment>Which mapping of roles wins: the activity&apos;s in Moodle, or the campus&apos;s</extracomment>
        <translation>L’emportent</translation>
    </message>
    <message>
        <source>Campus wins</source>
        <translation>Ceux du campus</translation>
    </message>
    <message>
        <source>As the plugin</source>
        <translation>Comme le plugin</translation>
    </message>
</context>
<context>
    <name>diapason::RoleMapModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a Moodle role, %2 a column: &quot;Moderator&quot;, &quot;Member&quot;, &quot;Not expected&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>People who hold the role in at least one of the courses read</source>
        <translation>Personnes qui ont ce rôle dans au moins un des cours lus</translation>
    </message>
    <message>
        <source>Moodle role</source>
        <translation>Rôle dans Moodle</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Column: how many people hold a role</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Not expected</source>
        <extracomment>Column: people with this role are not expected in the room</extracomment>
        <translation>Non attendu</translation>
    </message>
</context>
<context>
    <name>diapason::RolesSection</name>
    <message>
        <source>In the rooms read: moderators %1 · owners %2 · leaders %3 · members without a role %4.</source>
        <extracomment>Roles in the rooms of Rocket.Chat; numbers of accounts</extracomment>
        <translation>Dans les salons lus&#xa0;: modérateurs %1 · propriétaires %2 · leaders %3 · membres sans rôle %4.</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>Tout le campus</translation>
    </message>
    <message>
        <source>What is a Moodle role in the room?</source>
        <translation>Que devient un rôle de Moodle dans le salon&#xa0;?</translation>
    </message>
    <message>
        <source>Add another role by its short name</source>
        <translation>Ajouter un autre rôle par son nom abrégé</translation>
    </message>
    <message>
        <source>Activities with roles of their own</source>
        <translation>Activités qui ont leurs propres rôles</translation>
    </message>
    <message>
        <source>The table above shows the roles of the line chosen here. An activity of its own no longer follows the campus.</source>
        <translation>Le tableau ci-dessus montre les rôles de la ligne choisie ici. Une activité qui a les siens ne suit plus le campus.</translation>
    </message>
    <message>
        <source>Where the roles apply</source>
        <translation>Où ces rôles valent</translation>
    </message>
    <message>
        <source>Add an activity by its name or number</source>
        <translation>Ajouter une activité (nom ou numéro)</translation>
    </message>
    <message>
        <source>Follow the campus again</source>
        <translation>Suivre à nouveau le campus</translation>
    </message>
    <message>
        <source>Moodle roles and what they are in the room</source>
        <translation>Rôles de Moodle et ce qu’ils deviennent dans le salon</translation>
    </message>
    <message>
        <source>Learnt from the courses read.</source>
        <translation>Appris des cours lus.</translation>
    </message>
    <message>
        <source>Which roles count</source>
        <translation>Quels rôles comptent</translation>
    </message>
    <message>
        <source>A synchronisation of the plugin is the reference.</source>
        <translation>La référence est une synchronisation du plugin.</translation>
    </message>
</context>
<context>
    <name>diapason::RoomsModel</name>
    <message>
        <source>Archived</source>
        <extracomment>State of a room</extracomment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>without an activity</source>
        <extracomment>Instead of a course, for a room that belongs to no activity</extracomment>
        <translation>sans activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Columns of the list of rooms</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Id of the room</source>
        <translation>Identifiant du salon</translation>
    </message>
</context>
<context>
    <name>diapason::RoomsPage</name>
    <message>
        <source>A run is going on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Both servers must be reachable.</source>
        <translation>Les deux serveurs doivent être joignables.</translation>
    </message>
    <message>
        <source>The workspace’s policy must be read first.</source>
        <translation>La politique de l’espace de travail doit d’abord être lue.</translation>
    </message>
    <message>
        <source>None of these rooms can be set from here.</source>
        <translation>Aucun de ces salons ne peut être réglé d’ici.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>As a plan to look at first: nothing is written yet</source>
        <translation>Un plan à regarder d’abord&#xa0;: rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export the rooms</source>
        <translation>Exporter les salons</translation>
    </message>
    <message>
        <source>rooms.csv</source>
        <translation>salons.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>how long their messages stay, and what the server deletes</source>
        <translation>combien de temps les messages restent, et ce que le serveur supprime</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Every line that fits the filters, as a table (CSV)</source>
        <translation>Toutes les lignes qui passent les filtres, en tableau (CSV)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to what the rooms do now; Esc</source>
        <translation>Revenir à ce que les salons font aujourd’hui&#xa0;; Échap</translation>
    </message>
    <message>
        <source>Retention of the chosen rooms</source>
        <translation>Rétention des salons choisis</translation>
    </message>
    <message>
        <source>Select the rooms of a file</source>
        <translation>Sélectionner les salons d’un fichier</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>Listes (*.txt *.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a banner: it was read</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list of rooms could not be read</source>
        <translation>La liste des salons n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It has more than 4 MB: a list of rooms has a line for each of them.</source>
        <translation>Elle dépasse 4 Mo&#xa0;: une liste de salons a une ligne pour chacun d’eux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them name(s) no room of this campus: %1.</source>
        <translation>
            <numerusform>%Ln ligne ne désigne aucun salon de ce campus&#xa0;:&#xa0;%1.</numerusform>
            <numerusform>%Ln lignes ne désignent aucun salon de ce campus&#xa0;:&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them name(s) several rooms, and none was selected: %1. Their ids tell them apart.</source>
        <translation>
            <numerusform>%Ln ligne désigne plusieurs salons, et aucun n’a été sélectionné&#xa0;:&#xa0;%1. Leurs identifiants les distinguent.</numerusform>
            <numerusform>%Ln lignes désignent plusieurs salons, et aucun n’a été sélectionné&#xa0;:&#xa0;%1. Leurs identifiants les distinguent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no room. A line each: an activity’s number, a room’s id or its name.</source>
        <translation>Il ne désigne aucun salon. Une ligne par salon&#xa0;: le numéro d’une activité, l’identifiant ou le nom d’un salon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole campus</source>
        <translation>Tout le campus</translation>
    </message>
    <message>
        <source>How long rooms keep their messages, and what the coming weeks take</source>
        <translation>Combien de temps les salons gardent leurs messages, et ce que les prochaines semaines emportent</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Rooms to give the same retention</source>
        <translation>Des salons à qui donner la même rétention</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>All of the same course</source>
        <translation>Tous ceux du même cours</translation>
    </message>
    <message>
        <source>All of the same category</source>
        <translation>Tous ceux de la même catégorie</translation>
    </message>
    <message>
        <source>Those of a file…</source>
        <translation>Ceux d’un fichier…</translation>
    </message>
</context>
<context>
    <name>diapason::RoomsPane</name>
    <message>
        <source>Activity, course, category or room</source>
        <translation>Activité, cours, catégorie ou salon</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Chercher un salon</translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears</source>
        <translation>Ctrl+F&#xa0;; Échap efface</translation>
    </message>
    <message>
        <source>Rooms of the campus</source>
        <translation>Salons du campus</translation>
    </message>
    <message>
        <source>Filter the rooms</source>
        <translation>Filtrer les salons</translation>
    </message>
</context>
<context>
    <name>diapason::RoomsPlaceWords</name>
    <message>
        <source>Rooms</source>
        <extracomment>A place of the rail: the rooms of the campus and their retention</extracomment>
        <translation>Salons</translation>
    </message>
</context>
<context>
    <name>diapason::RoomsWords</name>
    <message>
        <source>The rooms were not listed yet</source>
        <translation>Les salons n’ont pas encore été listés</translation>
    </message>
    <message>
        <source>They follow as soon as Moodle and Rocket.Chat have answered.</source>
        <translation>Ils suivent dès que Moodle et Rocket.Chat ont répondu.</translation>
    </message>
    <message>
        <source>They follow as soon as both servers can be reached.</source>
        <translation>Ils suivent dès que les deux serveurs sont joignables.</translation>
    </message>
    <message>
        <source>There is no room on this campus</source>
        <translation>Il n’y a aucun salon sur ce campus</translation>
    </message>
    <message>
        <source>No course has a Rocket.Chat activity, and no private group bears the name of this Moodle.</source>
        <translation>Aucun cours n’a d’activité Rocket.Chat, et aucun groupe privé ne porte le nom de ce Moodle.</translation>
    </message>
    <message>
        <source>No room fits the filters</source>
        <translation>Aucun salon ne passe les filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Choose a room</source>
        <translation>Choisissez un salon</translation>
    </message>
    <message>
        <source>Its retention is shown here. Choose several to give them the same one: Shift and the arrow keys, or Ctrl and a click.</source>
        <translation>Sa rétention s’affiche ici. Choisissez-en plusieurs pour leur donner la même&#xa0;: Maj et les flèches, ou Ctrl et un clic.</translation>
    </message>
    <message>
        <source>How old the messages are was not looked at yet</source>
        <translation>L’âge des messages n’a pas encore été regardé</translation>
    </message>
    <message>
        <source>At most the 1,000 newest are looked at, since the room is archived.</source>
        <translation>Seuls les 1&#xa0;000 plus récents au plus sont regardés, car le salon est archivé.</translation>
    </message>
    <message>
        <source>At most the 1,000 oldest are looked at: they go first.</source>
        <translation>Seuls les 1&#xa0;000 plus anciens au plus sont regardés&#xa0;: ils partent les premiers.</translation>
    </message>
    <message>
        <source>Only dates, pins, threads and files are kept, never a text.</source>
        <translation>Seuls sont retenus les dates, les épingles, les fils et les fichiers, jamais un texte.</translation>
    </message>
    <message>
        <source>Look at their ages</source>
        <translation>Regarder leur âge</translation>
    </message>
    <message>
        <source>Rocket.Chat cannot be reached now.</source>
        <translation>Rocket.Chat n’est pas joignable en ce moment.</translation>
    </message>
    <message>
        <source>Rocket.Chat did not show the messages of this room</source>
        <translation>Rocket.Chat n’a pas montré les messages de ce salon</translation>
    </message>
    <message>
        <source>What would be deleted is unknown; the retention can be set all the same. Reading messages asks for membership: add %1 to the room to see the picture.</source>
        <extracomment>%1 is the username of the service account</extracomment>
        <translation>On ne sait pas ce qui serait supprimé&#xa0;; la rétention peut être réglée quand même. Pour lire les messages, il faut être membre&#xa0;: ajoutez %1 au salon pour voir l’image.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was written in this room</source>
        <translation>Rien n’a été écrit dans ce salon</translation>
    </message>
    <message>
        <source>Looking how old the messages are</source>
        <translation>Recherche de l’âge des messages</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>Filters of the list of rooms</extracomment>
        <translation>Incohérent</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Valeur propre</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempté</translation>
    </message>
    <message>
        <source>As the workspace</source>
        <translation>Comme l’espace de travail</translation>
    </message>
    <message>
        <source>Nothing pruned</source>
        <translation>Rien d’élagué</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>listed %1</source>
        <extracomment>%1 is &quot;5 min ago&quot;</extracomment>
        <translation>listés %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) selected</source>
        <translation>
            <numerusform>%Ln salon choisi</numerusform>
            <numerusform>%Ln salons choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>private group %1</source>
        <extracomment>%1 is the name of a room</extracomment>
        <translation>groupe privé %1</translation>
    </message>
    <message>
        <source>The activity asks for %1 too.</source>
        <extracomment>%1 is &quot;90 days&quot;: what an activity of Moodle asks for</extracomment>
        <translation>L’activité demande aussi %1.</translation>
    </message>
    <message>
        <source>The oldest message is of %1.</source>
        <extracomment>%1 is &quot;4 Sept.&quot;</extracomment>
        <translation>Le plus ancien message est du %1.</translation>
    </message>
    <message>
        <source>The course ended on %1 %2.</source>
        <extracomment>%1 is &quot;30 June&quot;, %2 a year</extracomment>
        <translation>Le cours s’est terminé le %1 %2.</translation>
    </message>
    <message>
        <source>The course ends on %1 %2.</source>
        <translation>Le cours se termine le %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many rooms do what; %1 is &quot;3 rooms&quot;, %2 a sentence on their retention</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a room</source>
        <translation>
            <numerusform>%Ln ligne sans salon</numerusform>
            <numerusform>%Ln lignes sans salon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) cannot be set from here</source>
        <translation>
            <numerusform>%Ln salon ne peut être réglé d’ici</numerusform>
            <numerusform>%Ln salons ne peuvent être réglés d’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) with something that does not fit</source>
        <translation>
            <numerusform>%Ln salon où quelque chose ne va pas</numerusform>
            <numerusform>%Ln salons où quelque chose ne va pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rooms were looked into.</source>
        <extracomment>How many of the selected rooms were looked into; both are numbers</extracomment>
        <translation>%1 salons sur %2 ont été regardés.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were looked at.</source>
        <extracomment>Both are numbers of messages</extracomment>
        <translation>%1 messages sur %2 ont été regardés.</translation>
    </message>
    <message>
        <source>More may go than is counted here.</source>
        <translation>Davantage peut partir que ce qui est compté ici.</translation>
    </message>
    <message>
        <source>Nothing that goes is missing from the count.</source>
        <translation>Rien de ce qui part ne manque au compte.</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <extracomment>Retention before and after, and in how many rooms: &quot;90 days → 30 days in 1 room&quot;</extracomment>
        <translation>%1 → %2 dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) so already</source>
        <translation>
            <numerusform>%Ln le fait déjà</numerusform>
            <numerusform>%Ln le font déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be set</source>
        <translation>
            <numerusform>%Ln ne peut être réglé</numerusform>
            <numerusform>%Ln ne peuvent être réglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) messages sooner</source>
        <translation>
            <numerusform>%Ln perd des messages plus tôt</numerusform>
            <numerusform>%Ln perdent des messages plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>in force at the next pruning</source>
        <translation>effectif au prochain élagage</translation>
    </message>
    <message>
        <source>Follow the workspace…</source>
        <translation>Suivre l’espace de travail…</translation>
    </message>
    <message>
        <source>Exempt from pruning…</source>
        <translation>Exempter de l’élagage…</translation>
    </message>
    <message>
        <source>Reduce to %1…</source>
        <extracomment>%1 is &quot;30 days&quot;</extracomment>
        <translation>Réduire à %1…</translation>
    </message>
    <message>
        <source>Keep %1…</source>
        <extracomment>%1 is &quot;30 days&quot;</extracomment>
        <translation>Garder %1…</translation>
    </message>
</context>
<context>
    <name>diapason::RuleChangesModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>new collision</source>
        <extracomment>Several people would have one account</extracomment>
        <translation>nouvelle collision</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>déjà le cas</translation>
    </message>
    <message>
        <source>a room has this name</source>
        <translation>un salon porte ce nom</translation>
    </message>
    <message>
        <source>no room has this name</source>
        <translation>aucun salon de ce nom</translation>
    </message>
    <message>
        <source>no line</source>
        <extracomment>There was, or will be, no line about somebody</extracomment>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>%1: all would be %2 (%3)</source>
        <extracomment>%1 are people, %2 the account&apos;s name, %3 &quot;new collision&quot; or &quot;already so&quot;</extracomment>
        <translation>%1&#xa0;: un seul compte, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2, then %3 (%4)</source>
        <extracomment>%1 is somebody or an activity, %2 and %3 before and after, %4 what it comes to</extracomment>
        <translation>%1&#xa0;: %2, puis %3 (%4)</translation>
    </message>
    <message>
        <source>%1, never touched</source>
        <extracomment>%1 is a drift class; nothing will be done about the line</extracomment>
        <translation>%1, intouché</translation>
    </message>
    <message>
        <source>account lost</source>
        <translation>compte perdu</translation>
    </message>
    <message>
        <source>account found again</source>
        <translation>compte retrouvé</translation>
    </message>
    <message>
        <source>room lost</source>
        <translation>salon perdu</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>autre salon</translation>
    </message>
    <message>
        <source>room found</source>
        <translation>salon retrouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drifts</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <extracomment>Lines of one room that other rules would change</extracomment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RuleChoice</name>
    <message>
        <source>As the plugin.</source>
        <extracomment>Under a rule; %1 is a choice: &quot;Expected&quot;</extracomment>
        <translation>Comme le plugin.</translation>
    </message>
    <message>
        <source>Other than the plugin: %1.</source>
        <translation>Autrement que le plugin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As the preset and the plugin.</source>
        <translation>Comme le préréglage et le plugin.</translation>
    </message>
    <message>
        <source>As the preset. The plugin: %1.</source>
        <translation>Comme le préréglage. Le plugin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As the plugin. Departs from the preset: %1.</source>
        <translation>Comme le plugin. S’écarte du préréglage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Departs from the preset and the plugin: %1.</source>
        <translation>S’écarte du préréglage et du plugin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Departs from the preset: %1. The plugin: %2.</source>
        <translation>S’écarte du préréglage&#xa0;: %1. Le plugin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name: a rule, then one of its choices</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>diapason::RuleStepDelegate</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
</context>
<context>
    <name>diapason::RuleStepsModel</name>
    <message>
        <source>Step %1: %2. %3</source>
        <extracomment>A step of a list for a screen reader: its number, what it does, and what is wrong with it if anything</extracomment>
        <translation>Étape %1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>diapason::RulesPage</name>
    <message>
        <source>A run is going on: the rules can be saved when it has ended.</source>
        <translation>Une exécution est en cours&#xa0;: les règles pourront être enregistrées à sa fin.</translation>
    </message>
    <message>
        <source>Not saved yet. Saving changes no room: it only decides what counts as drift.</source>
        <translation>Pas encore enregistré. Enregistrer ne modifie aucun salon&#xa0;: cela décide seulement de ce qui compte comme écart.</translation>
    </message>
    <message>
        <source>This campus is not stored: its rules hold until the console is closed.</source>
        <translation>Ce campus n’est pas conservé&#xa0;: ses règles valent jusqu’à la fermeture de la console.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Ces règles sont en vigueur.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Les règles sont enregistrées.</translation>
    </message>
    <message>
        <source>The rules are in force for this session.</source>
        <translation>Les règles sont en vigueur pour cette session.</translation>
    </message>
    <message>
        <source>Everything that was read is compared again. Nothing was repaired.</source>
        <translation>Tout ce qui a été lu est comparé à nouveau. Rien n’a été réparé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>The rules are in force, but they could not be stored.</source>
        <translation>Les règles sont en vigueur, mais n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <extracomment>An activity of which only the number is known</extracomment>
        <translation>Activité %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Section of the rules: who is expected in a room</extracomment>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Group names</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Section of the rules: accounts and rooms that somebody confirmed</extracomment>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Take the last edit back (Ctrl+Z)</source>
        <translation>Défaire la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Another task is going on.</source>
        <translation>Une autre tâche est en cours.</translation>
    </message>
    <message>
        <source>The servers are not connected.</source>
        <translation>Les serveurs ne sont pas connectés.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
</context>
<context>
    <name>diapason::RunPage</name>
    <message numerus="yes">
        <source>operation(s) settled of %1</source>
        <translation>
            <numerusform>opération réglée sur %1</numerusform>
            <numerusform>opérations réglées sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rocket.Chat asks to wait: going on in %n second(s)</source>
        <translation>
            <numerusform>Rocket.Chat demande d’attendre&#xa0;: reprise dans %n seconde</numerusform>
            <numerusform>Rocket.Chat demande d’attendre&#xa0;: reprise dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The server limits how many calls it takes in a while. Nothing is lost and nothing is to be done: the run goes on by itself.</source>
        <translation>Le serveur limite le nombre d’appels par période. Rien n’est perdu, rien n’est à faire&#xa0;: l’exécution reprend seule.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>what needs you first, then the newest</source>
        <translation>ce qui vous demande d’abord, puis du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Stop after this call</source>
        <extracomment>Button of a run: what is in flight is settled, nothing else is sent</extracomment>
        <translation>Arrêter après cet appel</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Maj+F8</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Back to the activity</source>
        <translation>Retour à l’activité</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Résultats de l’exécution</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Filtrer par résultat</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <extracomment>Leads from an error to the request that met it, in the inspector</extracomment>
        <translation>Afficher l’échange</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>Rapport de l’exécution&#xa0;%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Pausing after this call</source>
        <translation>Suspension après cet appel</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button of a run: nothing more is sent until it goes on</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Retry what failed…</source>
        <extracomment>Button: a new plan of what failed, was of unknown fate, or was not sent</extracomment>
        <translation>Réessayer ce qui a échoué…</translation>
    </message>
    <message>
        <source>As a new plan, to be looked at first</source>
        <translation>Comme un nouveau plan, à regarder d’abord</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Undo this run…</source>
        <translation>Annuler cette exécution…</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>Forms of a report, in a file dialog</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Retour aux cours</translation>
    </message>
</context>
<context>
    <name>diapason::RunWords</name>
    <message>
        <source>Run in progress</source>
        <translation>Exécution en cours</translation>
    </message>
    <message>
        <source>Stopping after this call</source>
        <translation>Arrêt après cet appel</translation>
    </message>
    <message>
        <source>Reading again to verify</source>
        <translation>Relecture pour vérifier</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Exécution terminée</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Aucune exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>lancée à %1</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>terminée à %1</translation>
    </message>
    <message>
        <source>no removal</source>
        <translation>aucun retrait</translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Results of a run as filters: operations that are …</extracomment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message numerus="yes">
        <source>%n failed, set aside</source>
        <translation>
            <numerusform>%n échouée, mise de côté</numerusform>
            <numerusform>%n échouées, mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, no longer needed</source>
        <translation>
            <numerusform>%n passée, devenue inutile</numerusform>
            <numerusform>%n passées, devenues inutiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done so far</source>
        <translation>
            <numerusform>%n faite pour l’instant</numerusform>
            <numerusform>%n faites pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyée</numerusform>
            <numerusform>%n non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done and verified by reading again: %n operation(s)</source>
        <translation>
            <numerusform>%n opération faite et vérifiée par relecture</numerusform>
            <numerusform>%n opérations faites et vérifiées par relecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left of this plan.</source>
        <translation>Il ne reste rien de ce plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n done and verified</source>
        <translation>
            <numerusform>%n faite et vérifiée</numerusform>
            <numerusform>%n faites et vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, not verified</source>
        <translation>
            <numerusform>%n faite, non vérifiée</numerusform>
            <numerusform>%n faites, non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or of unknown fate</source>
        <translation>
            <numerusform>%n échouée ou de sort inconnu</numerusform>
            <numerusform>%n échouées ou de sort inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>Tout n’a pas été fait</translation>
    </message>
    <message>
        <source>Everything that was still needed is done</source>
        <translation>Tout ce qui restait utile est fait</translation>
    </message>
    <message>
        <source>The lines below say why; read again to see where things stand.</source>
        <translation>Les lignes ci-dessous disent pourquoi&#xa0;; relisez pour savoir où l’on en est.</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Exécution suspendue</translation>
    </message>
</context>
<context>
    <name>diapason::ScopeStep</name>
    <message>
        <source>What is collected</source>
        <translation>Ce qui est collecté</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what the rooms hold</source>
        <translation>Comptage du contenu des salons</translation>
    </message>
    <message>
        <source>No room of this person is known</source>
        <translation>Aucun salon de cette personne n’est connu</translation>
    </message>
    <message>
        <source>The confirmed accounts are in no room of this campus.</source>
        <translation>Les comptes confirmés ne sont dans aucun salon de ce campus.</translation>
    </message>
    <message>
        <source>Estimate first</source>
        <translation>Estimez d’abord</translation>
    </message>
    <message>
        <source>The rooms of the confirmed accounts are listed with how much they hold. Only counts are asked for: no message is read.</source>
        <translation>Les salons des comptes confirmés sont listés avec leur volume. Seuls des nombres sont demandés&#xa0;: aucun message n’est lu.</translation>
    </message>
    <message>
        <source>Open the case first.</source>
        <translation>Ouvrez d’abord le dossier.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>Confirm an account first.</source>
        <translation>Confirmez d’abord un compte.</translation>
    </message>
    <message>
        <source>Both servers must be reachable.</source>
        <translation>Les deux serveurs doivent être joignables.</translation>
    </message>
    <message>
        <source>Something else is going on.</source>
        <translation>Autre chose est en cours.</translation>
    </message>
    <message>
        <source>Counts only: no message and no file is read</source>
        <translation>Des nombres seulement&#xa0;: ni message ni fichier n’est lu</translation>
    </message>
    <message>
        <source>Request %1 of %2: %3</source>
        <extracomment>A request in Moodle: its number, the day it was made, how it stands</extracomment>
        <translation>Demande %1 du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Request %1 was made.</source>
        <translation>La demande %1 a été faite.</translation>
    </message>
    <message>
        <source>Needs a person in Moodle.</source>
        <translation>Il faut une personne dans Moodle.</translation>
    </message>
    <message>
        <source>Moodle collects its own data itself. Its privacy officer approves the request there; what it gives is not copied into this archive.</source>
        <translation>Moodle collecte lui-même ses données. Son délégué approuve la demande là-bas&#xa0;; ce qu’il donne n’est pas copié dans cette archive.</translation>
    </message>
    <message>
        <source>Writes one request into Moodle, for this person</source>
        <translation>Inscrit une demande dans Moodle, pour cette personne</translation>
    </message>
    <message>
        <source>Tick it first.</source>
        <translation>Cochez d’abord la case.</translation>
    </message>
    <message>
        <source>Moodle’s own request</source>
        <translation>Demande propre à Moodle</translation>
    </message>
    <message>
        <source>Make a data request in Moodle for %1?</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Faire une demande de données dans Moodle pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Moodle notes who made it and may tell the person. It cannot be taken back from here.</source>
        <translation>Moodle note qui l’a faite et peut en informer la personne. Elle ne peut pas être retirée d’ici.</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Faire la demande</translation>
    </message>
    <message>
        <source>Moodle’s own data request</source>
        <translation>Demande de données propre à Moodle</translation>
    </message>
    <message>
        <source>Ask Moodle for its own data, too</source>
        <translation>Demander aussi à Moodle ses propres données</translation>
    </message>
    <message>
        <source>Make the request…</source>
        <translation>Faire la demande…</translation>
    </message>
    <message>
        <source>Ask how it stands</source>
        <translation>Demander où elle en est</translation>
    </message>
    <message>
        <source>Rooms of this person; Space takes one in or leaves it out</source>
        <translation>Salons de cette personne&#xa0;; Espace en inclut ou en écarte un</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucun salon</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimer</translation>
    </message>
    <message>
        <source>The token’s service in Moodle does not offer its data requests: %1 missing. An administrator of Moodle adds them, and makes this account a privacy officer; the access doctor says how.</source>
        <extracomment>%1 is names of functions of Moodle</extracomment>
        <translation>Le service du jeton n’offre pas les demandes de données de Moodle&#xa0;: il y manque %1. Un administrateur de Moodle les ajoute et fait de ce compte un délégué à la protection des données&#xa0;; le diagnostic d’accès dit comment.</translation>
    </message>
</context>
<context>
    <name>diapason::SecretField</name>
    <message>
        <source>Hide what is typed (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Cacher la saisie (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Montrer la saisie (%1)</translation>
    </message>
</context>
<context>
    <name>diapason::Shell</name>
    <message>
        <source>The stored campuses could not be read any more.</source>
        <translation>Les campus enregistrés n’étaient plus lisibles.</translation>
    </message>
    <message>
        <source>the demo campus</source>
        <translation>le campus de démonstration</translation>
    </message>
    <message>
        <source>Open another campus</source>
        <translation>Ouvrir un autre campus</translation>
    </message>
    <message>
        <source>A run is in progress here.</source>
        <translation>Une exécution est en cours ici.</translation>
    </message>
    <message>
        <source>Activities are being checked here.</source>
        <translation>Des activités sont en cours de comparaison ici.</translation>
    </message>
    <message>
        <source>It stops after the call in progress: what was done stays done and is in the journal, the rest is not sent.</source>
        <translation>Elle s’arrête après l’appel en cours&#xa0;: ce qui est fait reste fait et figure au journal, le reste n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The check stops; activities that were read already are kept.</source>
        <translation>La comparaison s’arrête&#xa0;; les activités déjà lues sont conservées.</translation>
    </message>
    <message>
        <source>Stop, then open %1</source>
        <extracomment>%1 is the name of a campus</extracomment>
        <translation>Arrêter, puis ouvrir %1</translation>
    </message>
    <message>
        <source>This campus keeps no tokens on this computer.</source>
        <translation>Ce campus ne garde aucun jeton sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this campus on this computer yet.</source>
        <translation>Personne ne s’est encore connecté à ce campus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in, or look at what was kept of it.</source>
        <translation>Connectez-vous, ou consultez ce qui en a été conservé.</translation>
    </message>
</context>
<context>
    <name>diapason::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo what is chosen in the journal</source>
        <translation>Annuler ce qui est choisi dans le journal</translation>
    </message>
    <message>
        <source>Preview the activity</source>
        <translation>Simuler l’activité</translation>
    </message>
    <message>
        <source>Resync the activity</source>
        <translation>Resynchroniser l’activité</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Repair the selection</source>
        <translation>Réparer la sélection</translation>
    </message>
    <message>
        <source>Next drift</source>
        <translation>Écart suivant</translation>
    </message>
    <message>
        <source>Previous drift</source>
        <translation>Écart précédent</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Set or clear the first filter (up to Ctrl+9: the ninth)</source>
        <translation>Mettre ou ôter le premier filtre (jusqu’à Ctrl+9&#xa0;: le neuvième)</translation>
    </message>
    <message>
        <source>Copy for the ticket</source>
        <translation>Copier pour le ticket</translation>
    </message>
    <message>
        <source>Show the raw data</source>
        <translation>Montrer les données brutes</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Suspendre ou reprendre l’exécution</translation>
    </message>
    <message>
        <source>Stop the run after this call</source>
        <translation>Arrêter l’exécution après cet appel</translation>
    </message>
    <message>
        <source>Preview the course or the category</source>
        <translation>Simuler le cours ou la catégorie</translation>
    </message>
    <message>
        <source>Show the person of the line</source>
        <translation>Voir la personne de la ligne</translation>
    </message>
    <message>
        <source>New privacy case</source>
        <translation>Nouveau dossier de vie privée</translation>
    </message>
</context>
<context>
    <name>diapason::StatePane</name>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>diapason::StepButton</name>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <extracomment>One step of a case for a screen reader: its number, how many there are, its word, how it stands</extracomment>
        <translation>Étape %1 sur %2, %3, %4</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>asks for something</source>
        <translation>demande quelque chose</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
</context>
<context>
    <name>diapason::Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Steps of an assistant, as read aloud; %3 is the name of the step</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>diapason::StoreNotice</name>
    <message>
        <source>What was kept of this campus could not be read any more.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Ce qui était conservé de ce campus est devenu illisible.</translation>
    </message>
    <message>
        <source>The damaged file was set aside as %1, and a new one is filled by what is read now. Nothing on the servers is concerned.</source>
        <translation>Le fichier endommagé a été mis de côté sous %1, et un nouveau se remplit de ce qui est lu maintenant. Rien sur les serveurs n’est concerné.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>diapason::SweepBar</name>
    <message>
        <source>Resume the sweep</source>
        <translation>Reprendre la tournée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Both servers must be reachable, and no run going on.</source>
        <translation>Les deux serveurs doivent être joignables, sans exécution en cours.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It is not offered again; what was read stays</source>
        <translation>Elle n’est plus proposée&#xa0;; ce qui a été lu reste</translation>
    </message>
    <message>
        <source>What was read stays; it can be resumed later</source>
        <translation>Ce qui a été lu reste&#xa0;; elle peut être reprise plus tard</translation>
    </message>
</context>
<context>
    <name>diapason::Tile</name>
    <message>
        <source>%1, %2, filter, set</source>
        <extracomment>Accessible name of a big number that filters: %1 is &quot;Drifting&quot;, %2 is &quot;47 activities&quot;</extracomment>
        <translation>%1, %2, filtre, activé</translation>
    </message>
    <message>
        <source>%1, %2, filter, not set</source>
        <translation>%1, %2, filtre, désactivé</translation>
    </message>
</context>
<context>
    <name>diapason::TodayCard</name>
    <message>
        <source>In force today</source>
        <translation>En vigueur aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>After a big number of days</extracomment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::TrialPane</name>
    <message>
        <source>Collisions</source>
        <extracomment>Chips over the list of what other rules would change</extracomment>
        <translation>Collisions</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Of the last rules that could be tried</source>
        <translation>D’après les dernières règles qui ont pu être essayées</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message numerus="yes">
        <source>drifts</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>écart</numerusform>
            <numerusform>écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected members</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>membre attendu</numerusform>
            <numerusform>membres attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet that the rules could be tried on. Open an activity, or refresh the campus.</source>
        <translation>Rien n’a encore été lu sur quoi essayer les règles. Ouvrez une activité, ou actualisez le campus.</translation>
    </message>
    <message>
        <source>These are the rules in force: nothing would change. Every edit shows here at once what it would do.</source>
        <translation>Ce sont les règles en vigueur&#xa0;: rien ne changerait. Chaque modification montre ici aussitôt son effet.</translation>
    </message>
    <message>
        <source>Nobody would share a username with somebody else.</source>
        <translation>Personne ne partagerait son nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Nothing of this kind would change.</source>
        <translation>Rien de tel ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities would have another room, or none: they are left out of these numbers.</source>
        <translation>
            <numerusform>%Ln activité aurait un autre salon, ou aucun&#xa0;: elle n’entre pas dans ces nombres.</numerusform>
            <numerusform>%Ln activités auraient un autre salon, ou aucun&#xa0;: elles n’entrent pas dans ces nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>protected</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>protégé</numerusform>
            <numerusform>protégés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines would be unknown until their activities are checked again.</source>
        <translation>
            <numerusform>%Ln ligne de plus serait inconnue jusqu’à la prochaine vérification de son activité.</numerusform>
            <numerusform>%Ln lignes de plus seraient inconnues jusqu’à la prochaine vérification de leurs activités.</numerusform>
        </translation>
    </message>
    <message>
        <source>By room</source>
        <extracomment>Chip: how many lines change in each room</extracomment>
        <translation>Par salon</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %Ln activities were not read yet: there, nobody counts as kept out in these numbers.</source>
        <translation>
            <numerusform>Les restrictions d’accès de %Ln activité n’ont pas encore été lues&#xa0;: personne n’y compte comme sans accès dans ces nombres.</numerusform>
            <numerusform>Les restrictions d’accès de %Ln activités n’ont pas encore été lues&#xa0;: personne n’y compte comme sans accès dans ces nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln activities</source>
        <extracomment>Button; %Ln are activities</extracomment>
        <translation>
            <numerusform>Lire %Ln activité</numerusform>
            <numerusform>Lire %Ln activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines would change</source>
        <comment>in all rooms</comment>
        <translation>
            <numerusform>%Ln ligne changerait</numerusform>
            <numerusform>%Ln lignes changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln rooms.</source>
        <extracomment>%1 is &quot;12 lines would change&quot;</extracomment>
        <translation>
            <numerusform>%1, dans %Ln salon.</numerusform>
            <numerusform>%1, dans %Ln salons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::TrustCard</name>
    <message>
        <source>Certificate authorities to trust</source>
        <extracomment>Filter of a file dialog; keep the patterns</extracomment>
        <translation>Autorités de certification à reconnaître</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1. What was trusted before stays.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ne contient aucun certificat au format PEM. Ce qui était reconnu le reste.</translation>
    </message>
    <message>
        <source>%1 cannot be read. What was trusted before stays.</source>
        <translation>%1 n’est pas lisible. Ce qui était reconnu le reste.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: what was accepted or chosen is trusted no longer</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Plain http is accepted for this campus.</source>
        <translation>Le http sans chiffrement est accepté pour ce campus.</translation>
    </message>
    <message>
        <source>Tokens and names travel readable by everybody on the way to an address that begins with http.</source>
        <translation>Jetons et noms sont lisibles par tous sur le chemin d’une adresse qui commence par http.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen certificate authority(ies)</source>
        <translation>
            <numerusform>%n autorité de certification choisie</numerusform>
            <numerusform>%n autorités de certification choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates they signed are trusted for this campus, besides those that this system trusts.</source>
        <translation>Les certificats qu’elles ont signés sont reconnus pour ce campus, en plus de ceux que reconnaît ce système.</translation>
    </message>
    <message>
        <source>A certificate of %1 was accepted although something is wrong with it.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Un certificat de %1 a été accepté malgré un défaut.</translation>
    </message>
    <message>
        <source>Only what this system trusts. Nothing was accepted beyond that.</source>
        <translation>Seulement ce que reconnaît ce système. Rien n’a été accepté au-delà.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Trust an authority…</source>
        <translation>Reconnaître une autorité…</translation>
    </message>
    <message>
        <source>Trust other authorities…</source>
        <translation>Reconnaître d’autres autorités…</translation>
    </message>
    <message>
        <source>Accepted on %1: this very certificate, and no other.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Accepté le %1&#xa0;: ce certificat-là, et aucun autre.</translation>
    </message>
</context>
<context>
    <name>diapason::UndoDialog</name>
    <message>
        <source>Undo run %1</source>
        <extracomment>%1 is the number of a run in the journal</extracomment>
        <translation>Annuler l’exécution %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste en l’état</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What stays as it is, and why</source>
        <translation>Ce qui reste en l’état, et pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Montrer le plan</translation>
    </message>
</context>
<context>
    <name>diapason::UsernamesSection</name>
    <message>
        <source>Type a username of Moodle to see what each step makes of it.</source>
        <translation>Saisissez un nom d’utilisateur de Moodle pour voir ce qu’en fait chaque étape.</translation>
    </message>
    <message>
        <source>Step %1 cannot be done yet.</source>
        <translation>L’étape %1 n’est pas encore possible.</translation>
    </message>
    <message>
        <source>Step %1: unchanged</source>
        <translation>Étape %1&#xa0;: inchangé</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%2 is what a step makes of a username</extracomment>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In Rocket.Chat: nothing is left</source>
        <extracomment>%1 is a username of Rocket.Chat</extracomment>
        <translation>Dans Rocket.Chat&#xa0;: il ne reste rien</translation>
    </message>
    <message>
        <source>In Rocket.Chat: %1</source>
        <translation>Dans Rocket.Chat&#xa0;: %1</translation>
    </message>
    <message>
        <source>From Moodle’s username to Rocket.Chat’s</source>
        <translation>Du nom d’utilisateur de Moodle à celui de Rocket.Chat</translation>
    </message>
    <message>
        <source>Steps are done in this order. Without any, the usernames are the same on both sides.</source>
        <translation>Les étapes se suivent dans cet ordre. Sans étape, les noms sont les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Take off domains</source>
        <translation>Ôter des domaines</translation>
    </message>
    <message>
        <source>Replace characters</source>
        <translation>Remplacer des caractères</translation>
    </message>
    <message>
        <source>Like the plugin’s example</source>
        <translation>Comme l’exemple du plugin</translation>
    </message>
    <message>
        <source>Move up (Ctrl+↑)</source>
        <translation>Monter (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+↓)</source>
        <translation>Descendre (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation>Retirer l’étape (Suppr)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>There is no step: usernames stay as they are.</source>
        <translation>Aucune étape&#xa0;: les noms d’utilisateur restent tels quels.</translation>
    </message>
    <message>
        <source>Domains taken off the end</source>
        <translation>Domaines ôtés à la fin</translation>
    </message>
    <message>
        <source>Add a domain: univ.example</source>
        <translation>Ajouter un domaine&#xa0;: univ.example</translation>
    </message>
    <message>
        <source>Regular expression: what is replaced</source>
        <translation>Expression régulière&#xa0;: ce qui est remplacé</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Ce qui en prend la place</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Byte by byte, as the plugin’s PHP does: é counts twice</source>
        <translation>Octet par octet, comme le PHP du plugin&#xa0;: é compte deux fois</translation>
    </message>
    <message>
        <source>Try a username</source>
        <translation>Essayer un nom d’utilisateur</translation>
    </message>
    <message>
        <source>Username of Moodle</source>
        <translation>Nom d’utilisateur de Moodle</translation>
    </message>
    <message>
        <source>rené.descartes@univ.example</source>
        <translation>rené.descartes@univ.example</translation>
    </message>
</context>
<context>
    <name>diapason::WelcomePage</name>
    <message>
        <source>Which campus do you look after?</source>
        <translation>De quel campus vous occupez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>A campus is one Moodle and one Rocket.Chat that belong together. You need an account of each that may read courses and rooms; nothing is changed on either while you connect.</source>
        <translation>Un campus, c’est un Moodle et un Rocket.Chat qui vont ensemble. Il vous faut un compte de chacun, qui puisse lire les cours et les salons&#xa0;; rien n’y change pendant la connexion.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Connect a campus</source>
        <translation>Connecter un campus</translation>
    </message>
    <message>
        <source>Two addresses and two sign-ins: about five minutes.</source>
        <translation>Deux adresses et deux connexions&#xa0;: cinq minutes environ.</translation>
    </message>
    <message>
        <source>Import a campus file…</source>
        <translation>Importer un fichier de campus…</translation>
    </message>
    <message>
        <source>A colleague’s file holds the addresses and the rules; you bring your own sign-ins.</source>
        <translation>Le fichier d’un collègue contient les adresses et les règles&#xa0;; vous apportez vos propres connexions.</translation>
    </message>
    <message>
        <source>Try the demo campus</source>
        <translation>Essayer le campus de démonstration</translation>
    </message>
    <message>
        <source>Two invented servers inside this program: look at everything, break nothing.</source>
        <translation>Deux serveurs inventés dans ce programme&#xa0;: tout regarder, ne rien casser.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open the demo campus</source>
        <translation>Ouvrir le campus de démonstration</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Import a campus file</source>
        <translation>Importer un fichier de campus</translation>
    </message>
    <message>
        <source>Campus files (*.json)</source>
        <translation>Fichiers de campus (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>diapason::WholeCampus</name>
    <message>
        <source>Up to 30 days</source>
        <extracomment>How long rooms keep their messages, as words beside bars</extracomment>
        <translation>Jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>De 31 à 90 jours</translation>
    </message>
    <message>
        <source>91 to 180 days</source>
        <translation>De 91 à 180 jours</translation>
    </message>
    <message>
        <source>181 to 365 days</source>
        <translation>De 181 à 365 jours</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>For ever: nothing is deleted</source>
        <translation>Sans limite&#xa0;: rien n’est supprimé</translation>
    </message>
    <message>
        <source>For ever: the room is exempt</source>
        <translation>Sans limite&#xa0;: le salon est exempté</translation>
    </message>
    <message>
        <source>Not known: the workspace’s policy was not read</source>
        <translation>Inconnu&#xa0;: la politique globale n’a pas été lue</translation>
    </message>
    <message>
        <source>At the next pruning</source>
        <translation>Au prochain élagage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A week in the picture of what will be deleted; %1 and %2 are days such as &quot;10 October&quot;</extracomment>
        <translation>Du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>How long rooms keep their messages</source>
        <translation>Durée de garde des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select these %Ln room(s)</source>
        <translation>
            <numerusform>Sélectionner %Ln salon</numerusform>
            <numerusform>Sélectionner ces&#xa0;%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Rien n’est supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Select the %Ln room(s) that lose messages then</source>
        <translation>
            <numerusform>Sélectionner %Ln salon qui perd alors des messages</numerusform>
            <numerusform>Sélectionner les&#xa0;%Ln salons qui perdent alors des messages</numerusform>
        </translation>
    </message>
    <message>
        <source>What the coming weeks take</source>
        <translation>Ce que les prochaines semaines emportent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is pruned.</source>
        <translation>Aucun salon n’est élagué.</translation>
    </message>
    <message>
        <source>Messages of %1 of the %2 rooms that are pruned were looked at.</source>
        <extracomment>%1 and %2 are numbers of rooms</extracomment>
        <translation>Les messages de&#xa0;%1 des&#xa0;%2 salons élagués ont été examinés.</translation>
    </message>
    <message>
        <source>In some only a part: there it can be more.</source>
        <translation>Dans certains, en partie seulement&#xa0;: ce peut y être davantage.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln room(s)</source>
        <translation>
            <numerusform>Examiner&#xa0;%Ln salon</numerusform>
            <numerusform>Examiner&#xa0;%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Only dates, pins, threads and files are kept, never a text.</source>
        <translation>Seuls sont retenus les dates, les épinglages, les fils et les fichiers, jamais un texte.</translation>
    </message>
    <message>
        <source>Rocket.Chat cannot be reached now.</source>
        <translation>Rocket.Chat est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>A bar selects its rooms; then they can be given the same retention.</source>
        <translation>Une barre sélectionne ses salons&#xa0;; on peut alors leur donner la même rétention.</translation>
    </message>
    <message>
        <source>Rooms by how long they keep their messages</source>
        <translation>Salons selon la durée de garde des messages</translation>
    </message>
    <message>
        <source>Messages that will be deleted, by week</source>
        <translation>Messages qui seront supprimés, par semaine</translation>
    </message>
</context>
<context>
    <name>diapason::WhyPane</name>
    <message numerus="yes">
        <source>course group %1</source>
        <extracomment>%1 is the names of the course&apos;s groups a person is in</extracomment>
        <translation>
            <numerusform>groupe du cours %1</numerusform>
            <numerusform>groupes du cours %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Choisissez une ligne</translation>
    </message>
    <message>
        <source>Its evidence, step by step, is shown here.</source>
        <translation>Ses indices, étape par étape, s’affichent ici.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of the pane that explains a line</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Copy for the ticket</source>
        <translation>Copier pour le ticket</translation>
    </message>
    <message>
        <source>Five lines about this person, and about nobody else (Ctrl+Shift+C)</source>
        <translation>Cinq lignes sur cette personne, et sur personne d’autre (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Raw data of both sides (JSON)</source>
        <translation>Données brutes des deux côtés (JSON)</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is what to do about what was just said</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Show this person in People (Ctrl+Shift+P)</source>
        <extracomment>Icon button beside a name</extracomment>
        <translation>Voir cette personne dans Personnes (Ctrl+Maj+P)</translation>
    </message>
</context>
<context>
    <name>diapason::WordsField</name>
    <message>
        <source>Take off the list</source>
        <translation>Ôter de la liste</translation>
    </message>
    <message>
        <source>%1, take off the list</source>
        <translation>%1, ôter de la liste</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>protected account</source>
        <translation>compte protégé</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Second line under &quot;Not enrolled&quot;: why this account is in the room.</extracomment>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>bot account</source>
        <translation>compte de robot</translation>
    </message>
    <message>
        <source>app account</source>
        <translation>compte d’application</translation>
    </message>
    <message>
        <source>owner of the room</source>
        <translation>propriétaire du salon</translation>
    </message>
    <message>
        <source>removed from the room</source>
        <translation>retrait du salon</translation>
    </message>
    <message>
        <source>added once, gone since</source>
        <translation>ajout passé, plus dans le salon</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>départ du salon</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <extracomment>From the room; %1 is a day, %2 who did it</extracomment>
        <translation>retrait le %1</translation>
    </message>
    <message>
        <source>removed by %1 on %2</source>
        <translation>retrait par %1 le %2</translation>
    </message>
    <message>
        <source>added on %1, gone since</source>
        <extracomment>Added to the room on that day; no line says how the person went</extracomment>
        <translation>ajout le %1, plus dans le salon</translation>
    </message>
    <message>
        <source>left on %1, %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>départ le %1 à %2</translation>
    </message>
    <message>
        <source>Moodle’s list is incomplete</source>
        <translation>liste de Moodle incomplète</translation>
    </message>
    <message>
        <source>state in Moodle not read</source>
        <translation>état dans Moodle non lu</translation>
    </message>
    <message>
        <source>member list incomplete</source>
        <translation>liste des membres incomplète</translation>
    </message>
    <message>
        <source>roles in the room not read</source>
        <translation>rôles du salon non lus</translation>
    </message>
    <message>
        <source>account not looked up</source>
        <translation>compte non recherché</translation>
    </message>
    <message>
        <source>Cannot be judged: Moodle’s list of people was not read completely.</source>
        <translation>Impossible de juger&#xa0;: la liste des personnes de Moodle n’a pas été lue en entier.</translation>
    </message>
    <message>
        <source>Cannot be judged: whether the enrolment and the Moodle account are active was not read.</source>
        <translation>Impossible de juger&#xa0;: l’état de l’inscription et du compte Moodle n’a pas été lu.</translation>
    </message>
    <message>
        <source>Cannot be judged: the members of the room were not read completely.</source>
        <translation>Impossible de juger&#xa0;: les membres du salon n’ont pas été lus en entier.</translation>
    </message>
    <message>
        <source>Cannot be judged: the roles in the room were not read.</source>
        <translation>Impossible de juger&#xa0;: les rôles dans le salon n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Cannot be judged: the Rocket.Chat account was not looked up.</source>
        <translation>Impossible de juger&#xa0;: le compte Rocket.Chat n’a pas été recherché.</translation>
    </message>
    <message>
        <source>The Moodle account is suspended; the campus leaves such people as they are.</source>
        <translation>Le compte Moodle est suspendu&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>The Moodle account is not confirmed; the campus leaves such people as they are.</source>
        <translation>Le compte Moodle n’est pas confirmé&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>The enrolment is suspended or not current; the campus leaves such people as they are.</source>
        <translation>L’inscription est suspendue ou pas actuelle&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>owner, above the expected role</source>
        <translation>propriétaire, au-dessus du rôle attendu</translation>
    </message>
    <message>
        <source>never added to the room</source>
        <translation>aucun ajout au salon</translation>
    </message>
    <message>
        <source>no trace in the latest messages</source>
        <translation>aucune trace dans les derniers messages</translation>
    </message>
    <message>
        <source>room messages not read</source>
        <translation>messages du salon non lus</translation>
    </message>
    <message>
        <source>no account on Rocket.Chat</source>
        <translation>aucun compte sur Rocket.Chat</translation>
    </message>
    <message>
        <source>to be reactivated first</source>
        <extracomment>The Rocket.Chat account must be made active again before anything else</extracomment>
        <translation>à réactiver d’abord</translation>
    </message>
    <message>
        <source>Moodle account suspended</source>
        <translation>compte Moodle suspendu</translation>
    </message>
    <message>
        <source>Moodle account not confirmed</source>
        <translation>compte Moodle non confirmé</translation>
    </message>
    <message>
        <source>no role in the course</source>
        <translation>aucun rôle dans le cours</translation>
    </message>
    <message>
        <source>role not mapped</source>
        <translation>rôle non associé</translation>
    </message>
    <message>
        <source>plain member of the room</source>
        <translation>simple membre du salon</translation>
    </message>
    <message>
        <source>expected role: member</source>
        <translation>rôle attendu&#xa0;: membre</translation>
    </message>
    <message>
        <source>not enrolled in the course</source>
        <translation>pas d’inscription au cours</translation>
    </message>
    <message>
        <source>Several people could hold this account; nothing is written until somebody settles it.</source>
        <translation>Plusieurs personnes pourraient avoir ce compte&#xa0;; rien n’est écrit tant que ce n’est pas tranché.</translation>
    </message>
    <message>
        <source>Holds no mapped role; the campus leaves such people as they are.</source>
        <translation>N’a aucun rôle associé&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>Is outside the activity’s access restriction, which the campus does not enforce.</source>
        <translation>Est hors de la restriction d’accès de l’activité, que le campus n’applique pas.</translation>
    </message>
    <message>
        <source>Should be in the room, but the Rocket.Chat account is deactivated.</source>
        <translation>Devrait être dans le salon, mais le compte Rocket.Chat est désactivé.</translation>
    </message>
    <message>
        <source>Should be in the room, and has no Rocket.Chat account.</source>
        <translation>Devrait être dans le salon, et n’a pas de compte Rocket.Chat.</translation>
    </message>
    <message>
        <source>Should be in the room, and left it by choice.</source>
        <translation>Devrait être dans le salon, et l’a quitté de son plein gré.</translation>
    </message>
    <message>
        <source>Should be a moderator of the room, and is not in it.</source>
        <translation>Devrait être dans le salon avec le rôle de modérateur, et n’y est pas.</translation>
    </message>
    <message>
        <source>Should be a member of the room, and is not.</source>
        <translation>Devrait être membre du salon, et n’y est pas.</translation>
    </message>
    <message>
        <source>Is in the room as member, and should be moderator.</source>
        <translation>Est dans le salon avec le rôle de membre, et devrait avoir celui de modérateur.</translation>
    </message>
    <message>
        <source>Is in the room as moderator, and should be member.</source>
        <translation>Est dans le salon avec le rôle de modérateur, et devrait avoir celui de membre.</translation>
    </message>
    <message>
        <source>Is in the room without being expected; the account is protected, nothing is written to it.</source>
        <translation>Est dans le salon sans faire partie des membres attendus&#xa0;; le compte est protégé, rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Is in the room, and is not enrolled in the course.</source>
        <translation>Est dans le salon, sans inscription au cours.</translation>
    </message>
    <message>
        <source>Is in the room, and is not expected there.</source>
        <translation>Est dans le salon, sans faire partie des membres attendus.</translation>
    </message>
    <message>
        <source>Owns the room, which stands above the expected role.</source>
        <translation>Est propriétaire du salon, ce qui est au-dessus du rôle attendu.</translation>
    </message>
    <message>
        <source>Is in the room, with the expected role.</source>
        <translation>Est dans le salon, avec le rôle attendu.</translation>
    </message>
    <message>
        <source>account of an app</source>
        <translation>compte d’application</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>Moodle&apos;s side of a row nobody could read.</extracomment>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>Moodle&apos;s side of a chat account without an enrolled person.</extracomment>
        <translation>Pas d’inscription</translation>
    </message>
    <message>
        <source>No role</source>
        <extracomment>Second line of the role cell: nobody expects this account in the room.</extracomment>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>non attendu</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>Rocket.Chat&apos;s side of an expected person without an account; the username they would have follows.</extracomment>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <extracomment>Rocket.Chat&apos;s side of a person who is not in the room.</extracomment>
        <translation>Pas dans le salon</translation>
    </message>
    <message>
        <source>account state not read</source>
        <translation>état du compte non lu</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the side-by-side table, Moodle&apos;s side.
----------
A piece of somebody&apos;s data, before its value or over a column</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>username</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Family of classes: roles in the room to change</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Column of the side-by-side table, Rocket.Chat&apos;s side.</extracomment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4. Rocket.Chat: %5, %6.</source>
        <extracomment>One row of the side-by-side table for a screen reader. 1 name and username, 2 role and group, 3 class, 4 reason, 5 Rocket.Chat name, 6 role in the room and account state.</extracomment>
        <translation>%1, %2. %3&#xa0;: %4. Rocket.Chat&#xa0;: %5, %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n drift(s)</source>
        <translation>
            <numerusform>%n écart</numerusform>
            <numerusform>%n écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>room archived</source>
        <translation>salon archivé</translation>
    </message>
    <message>
        <source>hidden in Moodle</source>
        <translation>cachée dans Moodle</translation>
    </message>
    <message>
        <source>no room found</source>
        <translation>aucun salon trouvé</translation>
    </message>
    <message>
        <source>Enrolment active</source>
        <extracomment>%1 is one or more enrolment methods</extracomment>
        <translation>Inscription active</translation>
    </message>
    <message>
        <source>Enrolment suspended or not current</source>
        <translation>Inscription suspendue ou pas actuelle</translation>
    </message>
    <message>
        <source>Not enrolled in the course</source>
        <translation>Pas d’inscription au cours</translation>
    </message>
    <message>
        <source>Enrolments not read completely</source>
        <translation>Inscriptions non lues en entier</translation>
    </message>
    <message>
        <source>State of the enrolment not read</source>
        <translation>État de l’inscription non lu</translation>
    </message>
    <message>
        <source>State of the Moodle account not read</source>
        <translation>État du compte Moodle non lu</translation>
    </message>
    <message>
        <source>No role in the course</source>
        <translation>Aucun rôle dans le cours</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>%1 is one or more Moodle roles</extracomment>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is mapped to “%2”</source>
        <extracomment>%1 is a Moodle role, %2 a role in the room</extracomment>
        <translation>%1 est associé à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No role to map</source>
        <translation>Aucun rôle à associer</translation>
    </message>
    <message>
        <source>No access restriction</source>
        <translation>Aucune restriction d’accès</translation>
    </message>
    <message>
        <source>Outside the access restriction</source>
        <translation>Hors de la restriction d’accès</translation>
    </message>
    <message>
        <source>Access restriction without effect here</source>
        <translation>Restriction d’accès sans effet ici</translation>
    </message>
    <message>
        <source>Account found: %1</source>
        <translation>Compte trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account deactivated: %1</source>
        <translation>Compte désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No account named %1</source>
        <translation>Aucun compte nommé %1</translation>
    </message>
    <message>
        <source>Account not looked up: %1</source>
        <translation>Compte non recherché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Members of the room not read completely</source>
        <translation>Membres du salon non lus en entier</translation>
    </message>
    <message>
        <source>Room open, readable, not archived</source>
        <translation>Salon ouvert, lisible, non archivé</translation>
    </message>
    <message>
        <source>Room readable, archived</source>
        <translation>Salon lisible, archivé</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans le salon</translation>
    </message>
    <message>
        <source>Never added to the room</source>
        <translation>Aucun ajout au salon</translation>
    </message>
    <message>
        <source>No trace in the latest messages of the room</source>
        <translation>Aucune trace dans les derniers messages du salon</translation>
    </message>
    <message>
        <source>Messages of the room not read</source>
        <translation>Messages du salon non lus</translation>
    </message>
    <message>
        <source>Removed from the room</source>
        <translation>Retrait du salon</translation>
    </message>
    <message>
        <source>Removed from the room by %1</source>
        <translation>Retrait du salon par %1</translation>
    </message>
    <message>
        <source>Added to the room, gone since</source>
        <translation>Ajout au salon, plus présent depuis</translation>
    </message>
    <message>
        <source>Left the room by choice</source>
        <translation>A quitté le salon de son plein gré</translation>
    </message>
    <message>
        <source>Presence in the room not known</source>
        <translation>Présence dans le salon inconnue</translation>
    </message>
    <message>
        <source>Roles in the room not read</source>
        <translation>Rôles dans le salon non lus</translation>
    </message>
    <message>
        <source>Plain member, should be moderator</source>
        <translation>Simple membre, rôle attendu&#xa0;: modérateur</translation>
    </message>
    <message>
        <source>Moderator, should be plain member</source>
        <translation>Modérateur, rôle attendu&#xa0;: membre</translation>
    </message>
    <message>
        <source>No role in the room</source>
        <translation>Aucun rôle dans le salon</translation>
    </message>
    <message>
        <source>Role in the room: %1</source>
        <translation>Rôle dans le salon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Protected: service account</source>
        <translation>Protégé&#xa0;: compte de service</translation>
    </message>
    <message>
        <source>Protected: bot account</source>
        <translation>Protégé&#xa0;: compte de robot</translation>
    </message>
    <message>
        <source>Protected: app account</source>
        <translation>Protégé&#xa0;: compte d’application</translation>
    </message>
    <message>
        <source>Protected: owner of the room</source>
        <translation>Protégé&#xa0;: propriétaire du salon</translation>
    </message>
    <message>
        <source>Protected: campus exception list</source>
        <translation>Protégé&#xa0;: liste d’exceptions du campus</translation>
    </message>
    <message>
        <source>Both sides read completely</source>
        <translation>Lecture complète des deux côtés</translation>
    </message>
    <message>
        <source>People of Moodle not read completely</source>
        <translation>Personnes de Moodle non lues en entier</translation>
    </message>
    <message>
        <source>State in Moodle not read</source>
        <translation>État dans Moodle non lu</translation>
    </message>
    <message>
        <source>Rocket.Chat account not looked up</source>
        <translation>Compte Rocket.Chat non recherché</translation>
    </message>
    <message>
        <source>Reading incomplete</source>
        <translation>Lecture incomplète</translation>
    </message>
    <message>
        <source>Messages before %1 were not checked.</source>
        <translation>Les messages d’avant le %1 n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>Older messages were not checked.</source>
        <translation>Les messages plus anciens n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>The messages were read back to the creation of the room.</source>
        <translation>Les messages ont été lus jusqu’à la création du salon.</translation>
    </message>
    <message>
        <source>On %1, %2.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Le %1 à %2.</translation>
    </message>
    <message>
        <source>Moodle does not tell which of the two, nor since when.</source>
        <translation>Moodle ne dit pas lequel des deux, ni depuis quand.</translation>
    </message>
    <message>
        <source>given in the course itself</source>
        <translation>donné dans le cours lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Campus rule</source>
        <translation>Règle du campus</translation>
    </message>
    <message>
        <source>Moodle · enrolled users</source>
        <translation>Moodle · utilisateurs inscrits</translation>
    </message>
    <message>
        <source>Moodle · accounts</source>
        <translation>Moodle · comptes</translation>
    </message>
    <message>
        <source>Moodle · course contents</source>
        <translation>Moodle · contenu du cours</translation>
    </message>
    <message>
        <source>Rocket.Chat · accounts</source>
        <translation>Rocket.Chat · liste des comptes</translation>
    </message>
    <message>
        <source>Rocket.Chat · members by role</source>
        <translation>Rocket.Chat · membres par rôle</translation>
    </message>
    <message>
        <source>Rocket.Chat · members</source>
        <translation>Rocket.Chat · membres</translation>
    </message>
    <message>
        <source>Rocket.Chat · roles in the room</source>
        <translation>Rocket.Chat · rôles dans le salon</translation>
    </message>
    <message>
        <source>Rocket.Chat · system messages</source>
        <translation>Rocket.Chat · messages système</translation>
    </message>
    <message>
        <source>Rocket.Chat · private groups</source>
        <translation>Rocket.Chat · groupes privés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>The fourteen class words are labels of a line, not adjectives: they agree with nobody.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>No mapped role</source>
        <extracomment>Class of a line: none of the person’s Moodle roles is associated with a role in the room</extracomment>
        <translation>Sans rôle associé</translation>
    </message>
    <message>
        <source>Outside restriction</source>
        <extracomment>Class of a line: the person is outside the activity’s access restriction</extracomment>
        <translation>Hors restriction</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Left by choice</source>
        <translation>Parti de son plein gré</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Class of a line: expected, has an account, is not in the room</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Should be moderator</source>
        <translation>À nommer modérateur</translation>
    </message>
    <message>
        <source>Should not be moderator</source>
        <translation>Modérateur à tort</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Class of a line: in the room without being expected
----------
Family of classes: people in the room who are not expected</extracomment>
        <translation>En trop</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>Class of a line: both sides agree</extracomment>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>To add</source>
        <extracomment>Family of classes: people to add to the room</extracomment>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Family of classes: nothing can be done before somebody decides or reads again</extracomment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Course creator</source>
        <translation>Créateur de cours</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Non-editing teacher</source>
        <translation>Enseignant non éditeur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visiteur anonyme</translation>
    </message>
    <message>
        <source>Authenticated user</source>
        <translation>Utilisateur authentifié</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>State of an enrolment</extracomment>
        <translation>active</translation>
    </message>
    <message>
        <source>state not read</source>
        <extracomment>State of an enrolment</extracomment>
        <translation>état non lu</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>account of another server</source>
        <translation>compte d’un autre serveur</translation>
    </message>
    <message>
        <source>account active</source>
        <translation>compte actif</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêt demandé.</translation>
    </message>
    <message>
        <source>What was read before stays; the rest is not known.</source>
        <translation>Ce qui était déjà lu reste&#xa0;; le reste est inconnu.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>The call may have taken effect; it was not sent again.</source>
        <translation>L’appel a peut-être pris effet&#xa0;; il n’a pas été renvoyé.</translation>
    </message>
    <message>
        <source>Read again to know; nothing is lost.</source>
        <translation>Relisez pour savoir&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Moodle refused to show the people of this course.</source>
        <translation>Moodle a refusé de montrer les personnes de ce cours.</translation>
    </message>
    <message>
        <source>Moodle refused to show this course.</source>
        <translation>Moodle a refusé de montrer ce cours.</translation>
    </message>
    <message>
        <source>Moodle refused this call.</source>
        <translation>Moodle a refusé cet appel.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to show the members of this room.</source>
        <translation>Rocket.Chat a refusé de montrer les membres de ce salon.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to list the private groups.</source>
        <translation>Rocket.Chat a refusé de lister les groupes privés.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to show its accounts.</source>
        <translation>Rocket.Chat a refusé de montrer ses comptes.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused this call.</source>
        <translation>Rocket.Chat a refusé cet appel.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to add anybody to this room.</source>
        <translation>Rocket.Chat a refusé tout ajout à ce salon.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to remove anybody from this room.</source>
        <translation>Rocket.Chat a refusé tout retrait de ce salon.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to change a role in this room.</source>
        <translation>Rocket.Chat a refusé de changer un rôle dans ce salon.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 to compare the rights of this account with the documented list.</source>
        <translation>Demandez à un administrateur de %1 de comparer les droits de ce compte à la liste documentée.</translation>
    </message>
    <message>
        <source>Ask an administrator for the capability %1 for this account.</source>
        <extracomment>%1 is a capability of Moodle, such as moodle/course:view</extracomment>
        <translation>Demandez à un administrateur la capacité %1 pour ce compte.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission %1 for this account.</source>
        <extracomment>%1 is a permission of Rocket.Chat, such as remove-user</extracomment>
        <translation>Demandez à un administrateur l’autorisation %1 pour ce compte.</translation>
    </message>
    <message>
        <source>This account is banned from the room.</source>
        <translation>Ce compte est banni du salon.</translation>
    </message>
    <message>
        <source>This account is the last owner of the room.</source>
        <translation>Ce compte est le dernier propriétaire du salon.</translation>
    </message>
    <message>
        <source>The room is archived; Rocket.Chat does not allow this there.</source>
        <translation>Le salon est archivé&#xa0;; Rocket.Chat ne le permet pas dans ce cas.</translation>
    </message>
    <message>
        <source>Rocket.Chat has no such account any more.</source>
        <translation>Rocket.Chat n’a plus ce compte.</translation>
    </message>
    <message>
        <source>This account is not in the room.</source>
        <translation>Ce compte n’est pas dans le salon.</translation>
    </message>
    <message>
        <source>An app of Rocket.Chat prevented it.</source>
        <translation>Une application de Rocket.Chat l’a empêché.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not allow it for federated rooms or accounts.</source>
        <translation>Rocket.Chat ne le permet pas pour les salons ou comptes fédérés.</translation>
    </message>
    <message>
        <source>%1 said no (%2).</source>
        <translation>%1 a dit non (%2).</translation>
    </message>
    <message>
        <source>%1 said no: %2</source>
        <extracomment>%2 is the server&apos;s own sentence</extracomment>
        <translation>%1 a dit non&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to compare; nothing was changed.</source>
        <translation>Il n’y a rien à comparer&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Moodle has no Rocket.Chat activity with this number, or hides it from this account.</source>
        <translation>Moodle n’a pas d’activité Rocket.Chat de ce numéro, ou la cache à ce compte.</translation>
    </message>
    <message>
        <source>Take the number after “id=” in the address of the activity.</source>
        <translation>Prenez le numéro qui suit «&#xa0;id=&#xa0;» dans l’adresse de l’activité.</translation>
    </message>
    <message>
        <source>Nothing of Moodle answers at this address (HTTP 404).</source>
        <translation>Rien de Moodle ne répond à cette adresse (HTTP 404).</translation>
    </message>
    <message>
        <source>Give the address of the home page of Moodle, without /login or /my behind it.</source>
        <translation>Donnez l’adresse de la page d’accueil de Moodle, sans /login ni /my à la suite.</translation>
    </message>
    <message>
        <source>Moodle has no course with this number, or hides it from this account.</source>
        <translation>Moodle n’a pas de cours de ce numéro, ou le cache à ce compte.</translation>
    </message>
    <message>
        <source>Take the number after “id=” in the address of the course.</source>
        <translation>Prenez le numéro qui suit «&#xa0;id=&#xa0;» dans l’adresse du cours.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not accept this token.</source>
        <translation>Rocket.Chat n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another user than the id given with it.</source>
        <translation>Il est mal recopié, révoqué ou expiré, ou il appartient à un autre utilisateur que l’identifiant fourni.</translation>
    </message>
    <message>
        <source>Make a personal access token and give it together with the user id that Rocket.Chat shows beside it.</source>
        <translation>Créez un jeton d’accès personnel et donnez-le avec l’identifiant d’utilisateur que Rocket.Chat affiche à côté.</translation>
    </message>
    <message>
        <source>Moodle refused this token.</source>
        <translation>Moodle a refusé ce jeton.</translation>
    </message>
    <message>
        <source>It has expired, may not be used from this machine, or its service does not hold this function.</source>
        <translation>Il a expiré, ne peut pas servir depuis cette machine, ou son service n’a pas cette fonction.</translation>
    </message>
    <message>
        <source>Have an administrator check its end date, its allowed addresses, the functions of its service, and the capability webservice/rest:use.</source>
        <translation>Faites vérifier sa date de fin, ses adresses autorisées, les fonctions de son service et la capacité webservice/rest:use.</translation>
    </message>
    <message>
        <source>Moodle does not know this token.</source>
        <translation>Moodle ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>It is mistyped, was revoked, or has expired.</source>
        <translation>Il est mal recopié, révoqué ou expiré.</translation>
    </message>
    <message>
        <source>Make a new token for the service account in Moodle.</source>
        <translation>Créez dans Moodle un nouveau jeton pour le compte de service.</translation>
    </message>
    <message>
        <source>Rocket.Chat asks for a second factor.</source>
        <translation>Rocket.Chat demande un second facteur.</translation>
    </message>
    <message>
        <source>This token was made without the option that ignores two-factor authentication.</source>
        <translation>Ce jeton a été créé sans l’option qui ignore l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Make a personal access token with “Ignore Two Factor Authentication” ticked.</source>
        <translation>Créez un jeton d’accès personnel en cochant «&#xa0;Ignorer l’authentification à deux facteurs&#xa0;».</translation>
    </message>
    <message>
        <source>Operations of this kind were not done; the others went on.</source>
        <translation>Les opérations de ce type n’ont pas été faites&#xa0;; les autres ont continué.</translation>
    </message>
    <message>
        <source>Nothing can be compared; nobody is considered absent.</source>
        <translation>Rien ne peut être comparé&#xa0;; personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>No room was found for this activity.</source>
        <translation>Aucun salon n’a été trouvé pour cette activité.</translation>
    </message>
    <message>
        <source>Check that the room exists, and that this account may list every private group (view-room-administration).</source>
        <translation>Vérifiez que le salon existe, et que ce compte peut lister tous les groupes privés (view-room-administration).</translation>
    </message>
    <message>
        <source>The room of this activity is gone.</source>
        <translation>Le salon de cette activité a disparu.</translation>
    </message>
    <message>
        <source>There is nothing to compare; nobody is considered absent.</source>
        <translation>Il n’y a rien à comparer&#xa0;; personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>Ask an administrator of Rocket.Chat whether it was deleted.</source>
        <translation>Demandez à un administrateur de Rocket.Chat s’il a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing of Rocket.Chat answers at this address (HTTP 404).</source>
        <translation>Rien de Rocket.Chat ne répond à cette adresse (HTTP 404).</translation>
    </message>
    <message>
        <source>Give the address of the Rocket.Chat workspace, without /home or /api behind it.</source>
        <translation>Donnez l’adresse de l’espace de travail Rocket.Chat, sans /home ni /api à la suite.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not show this room to this account.</source>
        <translation>Rocket.Chat ne montre pas ce salon à ce compte.</translation>
    </message>
    <message>
        <source>Make the account a member of the room: without that, Rocket.Chat shows it to nobody, not even to an administrator.</source>
        <translation>Faites entrer ce compte dans le salon&#xa0;: sans cela, Rocket.Chat ne le montre à personne, pas même à un administrateur.</translation>
    </message>
    <message>
        <source>A guard blocked the plan.</source>
        <translation>Un garde-fou a bloqué le plan.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Leave the removals unticked, or have the limits of the campus changed.</source>
        <translation>Laissez les retraits décochés, ou faites changer les seuils du campus.</translation>
    </message>
    <message>
        <source>Web services are switched off in Moodle.</source>
        <translation>Les services web sont désactivés dans Moodle.</translation>
    </message>
    <message>
        <source>Nothing new could be read; nobody is considered absent.</source>
        <translation>Rien de nouveau n’a pu être lu&#xa0;; personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch on web services and the REST protocol.</source>
        <translation>Demandez à un administrateur d’activer les services web et le protocole REST.</translation>
    </message>
    <message>
        <source>Moodle stumbled over a fault of its own.</source>
        <translation>Moodle a buté sur un défaut interne.</translation>
    </message>
    <message>
        <source>Show the technical details to whoever looks after Moodle.</source>
        <translation>Montrez les détails techniques aux responsables de Moodle.</translation>
    </message>
    <message>
        <source>This call had no effect; the others went on.</source>
        <translation>Cet appel n’a rien changé&#xa0;; les autres ont continué.</translation>
    </message>
    <message>
        <source>Read again, and look at the technical details if it stays.</source>
        <translation>Relisez, et voyez les détails techniques si cela persiste.</translation>
    </message>
    <message>
        <source>No machine has the name in the address of %1.</source>
        <translation>Aucune machine ne porte le nom donné dans l’adresse de %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that this machine is on the right network.</source>
        <translation>Vérifiez l’orthographe de l’adresse, et que cette machine est sur le bon réseau.</translation>
    </message>
    <message>
        <source>The machine of %1 refused the connection.</source>
        <translation>La machine de %1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, the server is down.</source>
        <translation>Vérifiez l’adresse et le port&#xa0;; s’ils sont justes, le serveur est arrêté.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before the whole answer had come.</source>
        <translation>La connexion à %1 a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Try again; if it happens often, tell whoever looks after the server or the network.</source>
        <translation>Réessayez&#xa0;; si cela se répète, prévenez les responsables du serveur ou du réseau.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>Le serveur mandataire vers %1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine.</source>
        <translation>Vérifiez les réglages de mandataire de cette machine.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the network of this machine and the address of the server.</source>
        <translation>Vérifiez le réseau de cette machine et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name.</source>
        <translation>Le certificat de %1 a été établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody but itself.</source>
        <translation>Le certificat de %1 n’est signé que par lui-même.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by an authority that this machine does not know.</source>
        <translation>Le certificat de %1 est signé par une autorité que cette machine ne connaît pas.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune connexion sûre à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or set the clock of this machine if it is wrong.</source>
        <translation>Faites renouveler le certificat, ou réglez l’horloge de cette machine si elle est fausse.</translation>
    </message>
    <message>
        <source>Use the address that the certificate was made for.</source>
        <translation>Utilisez l’adresse pour laquelle le certificat a été établi.</translation>
    </message>
    <message>
        <source>Add the authority to the certificates of this machine, or have a recognised certificate installed.</source>
        <translation>Ajoutez l’autorité aux certificats de cette machine, ou faites installer un certificat reconnu.</translation>
    </message>
    <message>
        <source>Check that the address begins with https and that its port is right.</source>
        <translation>Vérifiez que l’adresse commence par https et que son port est juste.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again; if it happens often, the server is overloaded or the network is slow.</source>
        <translation>Réessayez&#xa0;; si cela se répète, le serveur est surchargé ou le réseau lent.</translation>
    </message>
    <message>
        <source>Nothing was sent: the token would not have been safe.</source>
        <translation>Rien n’a été envoyé&#xa0;: le jeton n’aurait pas été en sûreté.</translation>
    </message>
    <message>
        <source>The address of %1 leads on to another one: %2.</source>
        <translation>L’adresse de %1 renvoie vers une autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A redirect is never followed with a token.</source>
        <translation>Une redirection n’est jamais suivie avec un jeton.</translation>
    </message>
    <message>
        <source>Use the other address if it is the right one.</source>
        <translation>Utilisez l’autre adresse si c’est la bonne.</translation>
    </message>
    <message>
        <source>A server in front of %1 answered with an error page (HTTP %2).</source>
        <translation>Un serveur placé devant %1 a répondu par une page d’erreur (HTTP %2).</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell whoever looks after the server.</source>
        <translation>Réessayez plus tard&#xa0;; si cela persiste, prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>%1 answered with nothing where data was expected.</source>
        <translation>%1 n’a rien répondu là où des données étaient attendues.</translation>
    </message>
    <message>
        <source>A web page came where data of %1 was expected.</source>
        <translation>Une page web est arrivée là où des données de %1 étaient attendues.</translation>
    </message>
    <message>
        <source>The address is not the right one, or a sign-in portal or proxy answered instead.</source>
        <translation>L’adresse n’est pas la bonne, ou un portail de connexion ou un mandataire a répondu à la place.</translation>
    </message>
    <message>
        <source>Moodle cannot reach its database.</source>
        <translation>Moodle ne joint plus sa base de données.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation>%1 est fermé pour maintenance.</translation>
    </message>
    <message>
        <source>Try again when it is open.</source>
        <translation>Réessayez à la réouverture.</translation>
    </message>
    <message>
        <source>It accepts only so many calls per minute on this route; nothing is lost.</source>
        <translation>Il n’accepte qu’un certain nombre d’appels par minute sur cette route&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 asks to wait.</source>
        <extracomment>%1 is a duration such as &quot;17 s&quot;</extracomment>
        <translation>%1 demande d’attendre.</translation>
    </message>
    <message>
        <source>Try again in %1, or ask for the permission api-bypass-rate-limit.</source>
        <translation>Réessayez dans %1, ou demandez l’autorisation api-bypass-rate-limit.</translation>
    </message>
    <message>
        <source>Try again in a minute, or ask for the permission api-bypass-rate-limit.</source>
        <translation>Réessayez dans une minute, ou demandez l’autorisation api-bypass-rate-limit.</translation>
    </message>
    <message>
        <source>Nothing of it was used; nobody is considered absent.</source>
        <translation>Rien n’en a été retenu&#xa0;; personne n’est tenu pour absent.</translation>
    </message>
    <message>
        <source>Moodle cannot answer: one account in the list holds characters it does not allow itself to send.</source>
        <translation>Moodle ne peut pas répondre&#xa0;: un compte de la liste contient des caractères qu’il s’interdit d’envoyer.</translation>
    </message>
    <message>
        <source>Look for an account whose name holds &lt; or &gt;, and correct it in Moodle.</source>
        <translation>Cherchez un compte dont le nom contient &lt; ou &gt;, et corrigez-le dans Moodle.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood.</source>
        <translation>La réponse de %1 est incompréhensible.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show the technical details to whoever looks after the server.</source>
        <translation>Réessayez&#xa0;; si cela persiste, montrez les détails techniques aux responsables du serveur.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>The option %1 has no meaning for this command.</source>
        <translation>L’option %1 n’a pas de sens pour cette commande.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option %1 needs a whole number greater than zero.</source>
        <translation>L’option %1 demande un nombre entier supérieur à zéro.</translation>
    </message>
    <message>
        <source>The option %1 takes one of: %2.</source>
        <extracomment>%2 is the list of possible values</extracomment>
        <translation>L’option %1 prend l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say what to check: --activity CMID, --course ID or --all.</source>
        <translation>Dites quoi vérifier&#xa0;: --activity CMID, --course ID ou --all.</translation>
    </message>
    <message>
        <source>Say what to resynchronise: --activity CMID or --course ID.</source>
        <translation>Dites quoi resynchroniser&#xa0;: --activity CMID ou --course ID.</translation>
    </message>
    <message>
        <source>Choose one of --activity, --course and --all.</source>
        <translation>Choisissez entre --activity, --course et --all.</translation>
    </message>
    <message>
        <source>Choose one of --activity and --course.</source>
        <translation>Choisissez entre --activity et --course.</translation>
    </message>
    <message>
        <source>Nothing was written: without a terminal nobody can be asked. Add --yes to write, or --dry-run to look.</source>
        <translation>Rien n’a été écrit&#xa0;: sans terminal, la question ne peut être posée à personne. Ajoutez --yes pour écrire, ou --dry-run pour simuler.</translation>
    </message>
    <message>
        <source>A secret is never an argument, because every user of this machine can read it. Put it into the environment: DIAPASON_MOODLE_TOKEN, DIAPASON_ROCKETCHAT_TOKEN.</source>
        <translation>Un secret n’est jamais un argument, car tous les utilisateurs de cette machine peuvent le lire. Mettez-le dans l’environnement&#xa0;: DIAPASON_MOODLE_TOKEN, DIAPASON_ROCKETCHAT_TOKEN.</translation>
    </message>
    <message>
        <source>Choose one of --demo and --campus.</source>
        <translation>Choisissez entre --demo et --campus.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it, then start again.</source>
        <translation>La variable d’environnement %1 n’est pas définie. Définissez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no campus file %1. Check its path.</source>
        <translation>Il n’y a pas de fichier de campus %1. Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>The campus file %1 cannot be read. Check its permissions.</source>
        <translation>Le fichier de campus %1 est illisible. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>not an address: it begins with https://</source>
        <translation>ce n’est pas une adresse, qui commence par https://</translation>
    </message>
    <message>
        <source>neither https nor http</source>
        <translation>ni https ni http</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>aucun nom de machine</translation>
    </message>
    <message>
        <source>holds a user or a password</source>
        <translation>contient un utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>holds a query or a fragment</source>
        <translation>contient une requête ou un fragment</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>text is expected, and not an empty one</source>
        <translation>un texte non vide est attendu</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>a list of steps is expected</source>
        <translation>une liste d’étapes est attendue</translation>
    </message>
    <message>
        <source>a whole number, zero or more, is expected</source>
        <translation>un nombre entier, zéro ou plus, est attendu</translation>
    </message>
    <message>
        <source>a number from 0 to 1 is expected</source>
        <translation>un nombre de 0 à 1 est attendu</translation>
    </message>
    <message>
        <source>&quot;active&quot; or &quot;plugin&quot; is expected</source>
        <translation>«&#xa0;active&#xa0;» ou «&#xa0;plugin&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>the key is the number of an activity</source>
        <translation>la clé est le numéro d’une activité</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>an expression is expected</source>
        <translation>une expression est attendue</translation>
    </message>
    <message>
        <source>&quot;stripDomains&quot; or &quot;replace&quot; is expected</source>
        <translation>«&#xa0;stripDomains&#xa0;» ou «&#xa0;replace&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>unknown key; known here: %1</source>
        <translation>clé inconnue&#xa0;; connues ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The campus file %1 is not JSON: %2.</source>
        <extracomment>%1 is a file, %2 what the JSON reader says</extracomment>
        <translation>Le fichier de campus %1 n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In the campus file %1, “%2” is wrong: %3.</source>
        <extracomment>%1 is a file, %2 the path of a key in it, %3 what is wrong with its value</extracomment>
        <translation>Dans le fichier de campus %1, «&#xa0;%2&#xa0;» est incorrect&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is wrong: %2.</source>
        <extracomment>%1 is the name of an option, a variable or a key, %2 what is wrong with its value</extracomment>
        <translation>«&#xa0;%1&#xa0;» est incorrect&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing is written to Rocket.Chat without a journal.</source>
        <translation>Rien n’est écrit dans Rocket.Chat sans journal.</translation>
    </message>
    <message>
        <source>The journal on this machine is damaged.</source>
        <translation>Le journal de cette machine est endommagé.</translation>
    </message>
    <message>
        <source>Move the file aside and keep it; a new one is made at the next start.</source>
        <translation>Mettez le fichier de côté et gardez-le&#xa0;; un nouveau sera créé au prochain démarrage.</translation>
    </message>
    <message>
        <source>The journal on this machine was made by a later version of Diapason.</source>
        <translation>Le journal de cette machine vient d’une version plus récente de Diapason.</translation>
    </message>
    <message>
        <source>Use that version, or move the file aside.</source>
        <translation>Utilisez cette version, ou mettez le fichier de côté.</translation>
    </message>
    <message>
        <source>The journal on this machine cannot be written: %1.</source>
        <translation>Le journal de cette machine ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>Vérifiez la place libre et les droits de son dossier.</translation>
    </message>
    <message>
        <source>The address of %1 begins with http, without encryption.</source>
        <translation>L’adresse de %1 commence par http, sans chiffrement.</translation>
    </message>
    <message>
        <source>The token would travel readable by everybody on the way; nothing was sent.</source>
        <translation>Le jeton circulerait en clair&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>Rien n’a été lu ni écrit.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How old a reading is, after &quot;Read&quot;: less than five seconds</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <extracomment>How old a reading is, after &quot;Read&quot;</extracomment>
        <translation>
            <numerusform>il y a %Ln s</numerusform>
            <numerusform>il y a %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Likely link · %Ln clue(s)</source>
        <translation>
            <numerusform>Lien probable · %Ln indice</numerusform>
            <numerusform>Lien probable · %Ln indices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No link · %Ln room(s) could be the one</source>
        <translation>
            <numerusform>Aucun lien · %Ln salon possible</numerusform>
            <numerusform>Aucun lien · %Ln salons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>The room has exactly the name the activity gives it.</source>
        <translation>Le salon a exactement le nom que l’activité lui donne.</translation>
    </message>
    <message>
        <source>The name of the room begins with the fingerprint of this Moodle.</source>
        <translation>Le nom du salon commence par l’empreinte de ce Moodle.</translation>
    </message>
    <message>
        <source>The name of the room holds the number of the activity, %1.</source>
        <translation>Le nom du salon contient le numéro de l’activité, %1.</translation>
    </message>
    <message>
        <source>The name of the room holds the short name of the course, %1.</source>
        <translation>Le nom du salon contient le nom abrégé du cours, %1.</translation>
    </message>
    <message>
        <source>The name ends with a time: another room had this name when the room was created.</source>
        <translation>Le nom finit par une heure&#xa0;: un autre salon portait ce nom à la création.</translation>
    </message>
    <message>
        <source>The name of the room holds another short name, %1: the course may have been renamed.</source>
        <translation>Le nom du salon contient un autre nom abrégé, %1&#xa0;: le cours a pu être renommé.</translation>
    </message>
    <message>
        <source>Several rooms could belong to this activity; none was chosen.</source>
        <translation>Plusieurs salons pourraient être celui de cette activité&#xa0;; aucun n’a été choisi.</translation>
    </message>
    <message>
        <source>This room of the campus has no activity.</source>
        <translation>Ce salon du campus n’a pas d’activité.</translation>
    </message>
    <message>
        <source>The room has no owner.</source>
        <translation>Le salon n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>The activity and the room disagree: visible in Moodle means open, hidden means archived.</source>
        <translation>L’activité et le salon se contredisent&#xa0;: visible dans Moodle veut dire ouvert, cachée veut dire archivé.</translation>
    </message>
    <message>
        <source>The room no longer has the name that the activity gives it.</source>
        <translation>Le salon n’a plus le nom que l’activité lui donne.</translation>
    </message>
    <message>
        <source>The room cannot be read with this account.</source>
        <translation>Le salon est illisible avec ce compte.</translation>
    </message>
    <message>
        <source>becomes member</source>
        <extracomment>After a person&apos;s name, in a plan</extracomment>
        <translation>devient membre</translation>
    </message>
    <message>
        <source>becomes moderator</source>
        <extracomment>After a person&apos;s name, in a plan</extracomment>
        <translation>devient modérateur</translation>
    </message>
    <message>
        <source>becomes plain member</source>
        <extracomment>After a person&apos;s name, in a plan: the moderator role is taken back</extracomment>
        <translation>redevient simple membre</translation>
    </message>
    <message>
        <source>leaves the room</source>
        <extracomment>After a person&apos;s name, in a plan</extracomment>
        <translation>quitte le salon</translation>
    </message>
    <message>
        <source>add</source>
        <extracomment>What an operation does: add to the room</extracomment>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>make moderator</source>
        <translation>nommer modérateur</translation>
    </message>
    <message>
        <source>take the moderator role back</source>
        <translation>reprendre le rôle de modérateur</translation>
    </message>
    <message>
        <source>remove from the room</source>
        <extracomment>What an operation does: remove from the room. Nothing is deleted.</extracomment>
        <translation>retirer du salon</translation>
    </message>
    <message>
        <source>the account is protected; nothing is written to it</source>
        <translation>le compte est protégé&#xa0;; rien n’y est écrit</translation>
    </message>
    <message>
        <source>several people could hold this account; settle it first</source>
        <translation>plusieurs personnes pourraient avoir ce compte&#xa0;; à trancher d’abord</translation>
    </message>
    <message>
        <source>no account to add; create it on Rocket.Chat first</source>
        <translation>aucun compte à ajouter&#xa0;; à créer d’abord dans Rocket.Chat</translation>
    </message>
    <message>
        <source>the reading is incomplete; read again first</source>
        <translation>la lecture est incomplète&#xa0;; relisez d’abord</translation>
    </message>
    <message>
        <source>the room is archived; Rocket.Chat changes no roles there</source>
        <translation>le salon est archivé&#xa0;; Rocket.Chat n’y change aucun rôle</translation>
    </message>
    <message>
        <source>Removal limit per room</source>
        <extracomment>A guard: the highest number of removals</extracomment>
        <translation>Seuil de retraits par salon</translation>
    </message>
    <message>
        <source>Removal limit</source>
        <translation>Seuil de retraits</translation>
    </message>
    <message>
        <source>Removal limit per run</source>
        <translation>Seuil de retraits par exécution</translation>
    </message>
    <message>
        <source>The room keeps members</source>
        <translation>Le salon garde des membres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s), limit %1</source>
        <translation>
            <numerusform>%Ln retrait, seuil %1</numerusform>
            <numerusform>%Ln retraits, seuil %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 = %2, limit %3</source>
        <extracomment>%2 is the members of the room, %3 and %4 are percentages</extracomment>
        <translation>
            <numerusform>%Ln membre sur %1 = %2, seuil %3</numerusform>
            <numerusform>%Ln membres sur %1 = %2, seuil %3</numerusform>
        </translation>
    </message>
    <message>
        <source>removals ask for a complete reading of both sides</source>
        <translation>les retraits demandent une lecture complète des deux côtés</translation>
    </message>
    <message>
        <source>nobody would be left in the room</source>
        <translation>il ne resterait personne dans le salon</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>What became of an operation: labels, they agree with &quot;operation&quot;</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>The operation was not sent, because it was no longer needed or allowed</extracomment>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Fate unknown</source>
        <extracomment>Sent, and nobody knows whether it took effect</extracomment>
        <translation>Sort inconnu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>the last reading was incomplete</source>
        <translation>la dernière lecture était incomplète</translation>
    </message>
    <message>
        <source>no longer so at the last check</source>
        <translation>plus le cas à la dernière vérification</translation>
    </message>
    <message>
        <source>Rocket.Chat said yes, and a fresh reading does not show it</source>
        <translation>Rocket.Chat a dit oui, et une nouvelle lecture ne le montre pas</translation>
    </message>
    <message>
        <source>call in flight</source>
        <translation>appel en cours</translation>
    </message>
    <message>
        <source>verified by reading again</source>
        <translation>vérifiée par relecture</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>it was so at the last check</source>
        <translation>c’était le cas à la dernière vérification</translation>
    </message>
    <message>
        <source>no answer came; it was not sent again</source>
        <translation>aucune réponse&#xa0;; elle n’a pas été renvoyée</translation>
    </message>
    <message>
        <source>stopped before its turn</source>
        <translation>arrêt avant son tour</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>Section of a plan: people to add to rooms</extracomment>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Role changes</source>
        <extracomment>Section of a plan: moderators to make, moderator roles to take back</extracomment>
        <translation>Changements de rôle</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Section of a plan: people to remove from rooms. Nothing is deleted.</extracomment>
        <translation>Retraits</translation>
    </message>
    <message numerus="yes">
        <source>This room would lose %Ln of its %1 members (%2), limit %3.</source>
        <extracomment>%1 members of the room, %2 their share in percent, %3 the campus&apos;s limit in percent</extracomment>
        <translation>
            <numerusform>Ce salon perdrait %Ln de ses %1 membres (%2), seuil %3.</numerusform>
            <numerusform>Ce salon perdrait %Ln de ses %1 membres (%2), seuil %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This room would lose %Ln member(s), limit %1.</source>
        <translation>
            <numerusform>Ce salon perdrait %Ln membre, seuil %1.</numerusform>
            <numerusform>Ce salon perdrait %Ln membres, seuil %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run would remove %Ln member(s), limit %1.</source>
        <translation>
            <numerusform>Cette exécution retirerait %Ln membre, seuil %1.</numerusform>
            <numerusform>Cette exécution retirerait %Ln membres, seuil %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two sides was not read completely.</source>
        <translation>L’un des deux côtés n’a pas été lu en entier.</translation>
    </message>
    <message>
        <source>Nobody would be left in the room.</source>
        <translation>Il ne resterait personne dans le salon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), unchanged</source>
        <translation>
            <numerusform>%Ln membre, inchangé</numerusform>
            <numerusform>%Ln membres, inchangé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln member(s)</source>
        <extracomment>Members of a room before and after a plan: %1 → %Ln</extracomment>
        <translation>
            <numerusform>%1 → %Ln membre</numerusform>
            <numerusform>%1 → %Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>older messages were not checked</source>
        <translation>les messages plus anciens n’ont pas été examinés</translation>
    </message>
    <message>
        <source>the room’s messages were not read</source>
        <translation>les messages du salon n’ont pas été lus</translation>
    </message>
    <message>
        <source>somebody removed them</source>
        <translation>retrait par quelqu’un</translation>
    </message>
    <message>
        <source>left of their own will</source>
        <translation>a quitté de son plein gré</translation>
    </message>
    <message>
        <source>holds a role that moderates</source>
        <translation>a un rôle qui modère</translation>
    </message>
    <message>
        <source>holds no role that moderates</source>
        <translation>n’a aucun rôle qui modère</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>One operation of a plan for a screen reader: name, username, what happens, why.</extracomment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of an operation whose call has left</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 sent fewer lines than it announced.</source>
        <translation>%1 a envoyé moins de lignes qu’annoncé.</translation>
    </message>
    <message>
        <source>%1 sent %2 of the %3 lines it announced.</source>
        <extracomment>%1 is Moodle or Rocket.Chat, %2 and %3 are numbers</extracomment>
        <translation>%1 a envoyé %2 des %3 lignes annoncées.</translation>
    </message>
    <message>
        <source>One page could not be read.</source>
        <translation>Une page n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were read. %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the sentence that says what happened</extracomment>
        <translation>%1 lignes sur %2 ont été lues. %3</translation>
    </message>
    <message>
        <source>%1 refused the list.</source>
        <translation>%1 a refusé la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Moodle cannot answer %Ln line(s), between the people numbered %1 and %2.</source>
        <translation>
            <numerusform>Moodle n’a pas pu rendre %Ln ligne, entre les personnes de numéro %1 et %2.</numerusform>
            <numerusform>Moodle n’a pas pu rendre %Ln lignes, entre les personnes de numéro %1 et %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moodle cannot answer %Ln line(s), after the person numbered %1.</source>
        <translation>
            <numerusform>Moodle n’a pas pu rendre %Ln ligne, après la personne numéro %1.</numerusform>
            <numerusform>Moodle n’a pas pu rendre %Ln lignes, après la personne numéro %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>%1 changed the order between pages, twice.</source>
        <translation>%1 a changé l’ordre entre les pages, deux fois.</translation>
    </message>
    <message>
        <source>Moodle hides usernames from this account; it lacks moodle/user:viewalldetails.</source>
        <translation>Moodle cache les identifiants à ce compte&#xa0;; il lui manque moodle/user:viewalldetails.</translation>
    </message>
    <message>
        <source>The course has separate groups, and Moodle shows this account nobody; it lacks moodle/site:accessallgroups.</source>
        <translation>Le cours a des groupes séparés, et Moodle ne montre personne à ce compte&#xa0;; il lui manque moodle/site:accessallgroups.</translation>
    </message>
    <message>
        <source>This version of Rocket.Chat does not show the members of an archived room.</source>
        <translation>Cette version de Rocket.Chat ne montre pas les membres d’un salon archivé.</translation>
    </message>
    <message>
        <source>The members are known, their roles in the room are not.</source>
        <translation>Les membres sont connus, leurs rôles dans le salon ne le sont pas.</translation>
    </message>
    <message>
        <source>Moodle does not tell this account which enrolments are active; it lacks moodle/course:enrolreview.</source>
        <translation>Moodle ne dit pas à ce compte quelles inscriptions sont actives&#xa0;; il lui manque moodle/course:enrolreview.</translation>
    </message>
    <message>
        <source>Which Moodle accounts are suspended could not be read.</source>
        <translation>Les comptes Moodle suspendus n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The accounts of Rocket.Chat could not be read.</source>
        <translation>Les comptes de Rocket.Chat n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Diapason</source>
        <translation>Diapason</translation>
    </message>
    <message>
        <source>Person: %1 (Rocket.Chat: %2)</source>
        <extracomment>Ticket: %1 is a name, %2 a Rocket.Chat username</extracomment>
        <translation>Personne&#xa0;: %1 (Rocket.Chat&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Person: %1 (Moodle: %2, Rocket.Chat: %3)</source>
        <extracomment>Ticket: %1 is a name, %2 a Moodle username, %3 a Rocket.Chat username</extracomment>
        <translation>Personne&#xa0;: %1 (Moodle&#xa0;: %2, Rocket.Chat&#xa0;: %3)</translation>
    </message>
    <message>
        <source>Course: %1 · activity: %2 (no. %3)</source>
        <extracomment>Ticket: %1 is a course, %2 an activity, %3 its number</extracomment>
        <translation>Cours&#xa0;: %1 · activité&#xa0;: %2 (n°&#xa0;%3)</translation>
    </message>
    <message>
        <source>Room: %1 · link: %2</source>
        <translation>Salon&#xa0;: %1 · lien&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a case&apos;s log: %1 is what was done, %2 the reason as somebody gave it
----------
An account that could be somebody&apos;s: %1 is its username, %2 says why
----------
A link of the evidence chain: %1 is what it says, %2 its details
----------
%1 is a room, %2 what is done
----------
Ticket: %1 is the class of the line, %2 the verdict as a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Read: Moodle %1, %2 · Rocket.Chat %3, %4</source>
        <extracomment>Ticket: days and times of the two readings</extracomment>
        <translation>Lu&#xa0;: Moodle le %1 à %2 · Rocket.Chat le %3 à %4</translation>
    </message>
    <message>
        <source>Enrolled: any state counts</source>
        <translation>Inscription&#xa0;: tout état compte</translation>
    </message>
    <message>
        <source>No Moodle account in this course</source>
        <translation>Aucun compte Moodle dans ce cours</translation>
    </message>
    <message>
        <source>No role held here is mapped</source>
        <translation>Aucun des rôles détenus n’est associé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) for the account %1</source>
        <translation>
            <numerusform>%Ln personne pour le compte %1</numerusform>
            <numerusform>%Ln personnes pour le compte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>also: %1</source>
        <extracomment>%1 is one or more roles with the places where they are held
----------
%1 is one or more names of people</extracomment>
        <translation>aussi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were read</source>
        <translation>
            <numerusform>%Ln ligne a été lue</numerusform>
            <numerusform>%Ln lignes ont été lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo campus could not start: %1.</source>
        <translation>Le campus de démonstration n’a pas pu démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that this machine lets programs listen on 127.0.0.1.</source>
        <translation>Vérifiez que cette machine laisse les programmes écouter sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voyez --help.</translation>
    </message>
    <message>
        <source>deactivated</source>
        <extracomment>State of a Rocket.Chat account, in a column headed &quot;account&quot;</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Ask an administrator for the capability moodle/course:view for this account, and for hidden activities moodle/course:viewhiddenactivities.</source>
        <translation>Demandez à un administrateur la capacité moodle/course:view pour ce compte, et pour les activités cachées moodle/course:viewhiddenactivities.</translation>
    </message>
    <message>
        <source>Say what to look for: a name, a part of one, a number, a username or an e-mail address.</source>
        <translation>Dites quoi chercher&#xa0;: un nom, une partie de nom, un numéro, un identifiant ou une adresse électronique.</translation>
    </message>
    <message>
        <source>Another program is holding the journal on this machine: %1.</source>
        <translation>Un autre programme occupe le journal de cette machine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, then try again.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What is read is shown, but not kept; nothing on the servers is concerned.</source>
        <translation>Ce qui est lu est affiché, mais pas conservé&#xa0;; rien n’est touché sur les serveurs.</translation>
    </message>
    <message>
        <source>The snapshot of this campus is damaged: %1.</source>
        <translation>L’instantané de ce campus est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Move the file aside; a new one is made at the next start.</source>
        <translation>Mettez le fichier de côté&#xa0;; un nouveau sera créé au prochain démarrage.</translation>
    </message>
    <message>
        <source>The snapshot of this campus was made by a later version of Diapason: %1.</source>
        <translation>L’instantané de ce campus a été créé par une version plus récente de Diapason&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no room left for the snapshot of this campus: %1.</source>
        <translation>Il n’y a plus de place pour l’instantané de ce campus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free some space, then read again.</source>
        <translation>Libérez de la place, puis relisez.</translation>
    </message>
    <message>
        <source>Another program is holding the snapshot of this campus: %1.</source>
        <translation>Un autre programme occupe l’instantané de ce campus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, then read again.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le, puis relisez.</translation>
    </message>
    <message>
        <source>The snapshot of this campus cannot be read or written: %1.</source>
        <translation>L’instantané de ce campus ne peut être ni lu ni écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les permissions du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Nothing of this campus was kept yet.</source>
        <translation>Rien de ce campus n’a encore été conservé.</translation>
    </message>
    <message>
        <source>Only what was read before can be found.</source>
        <translation>Seul ce qui a déjà été lu peut être trouvé.</translation>
    </message>
    <message>
        <source>Open it in the console, or read it with check --all.</source>
        <translation>Ouvrez-le dans la console, ou lisez-le avec check --all.</translation>
    </message>
    <message>
        <source>Without its tokens Diapason cannot enter this campus; nothing was changed.</source>
        <translation>Sans ses jetons, Diapason ne peut pas entrer dans ce campus&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain of this session is locked.</source>
        <translation>Le trousseau de cette session est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it when the system asks, then try again.</source>
        <translation>Déverrouillez-le quand le système le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>Aucun trousseau ne répond sur ce poste.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring or KWallet), or keep the tokens for this run only.</source>
        <translation>Démarrez un service de trousseau (GNOME Keyring ou KWallet), ou gardez les jetons pour cette exécution seulement.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Allow Diapason in the keychain’s settings, or keep the tokens for this run only.</source>
        <translation>Autorisez Diapason dans les réglages du trousseau, ou gardez les jetons pour cette exécution seulement.</translation>
    </message>
    <message>
        <source>The keychain has not answered.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>Look for a question of the system behind other windows, then try again.</source>
        <translation>Cherchez une question du système derrière les autres fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain holds no token for this campus any more.</source>
        <translation>Le trousseau ne contient plus de jeton pour ce campus.</translation>
    </message>
    <message>
        <source>Enter the token again: somebody deleted it, or it was never kept.</source>
        <translation>Saisissez de nouveau le jeton&#xa0;: il a été supprimé, ou n’a jamais été gardé.</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>End of a time span that began on another day; %1 is a time of today</extracomment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Say which campus file to import.</source>
        <translation>Dites quel fichier de campus importer.</translation>
    </message>
    <message>
        <source>Say which stored campus to export.</source>
        <translation>Dites quel campus enregistré exporter.</translation>
    </message>
    <message>
        <source>No campus was named. Give --demo, --campus with a stored campus or a campus file, or the five variables from DIAPASON_MOODLE_URL to DIAPASON_ROCKETCHAT_TOKEN.</source>
        <translation>Aucun campus n’est nommé. Donnez --demo, --campus avec un campus enregistré ou un fichier de campus, ou les cinq variables de DIAPASON_MOODLE_URL à DIAPASON_ROCKETCHAT_TOKEN.</translation>
    </message>
    <message>
        <source>No campus is stored as “%1”, and none at all. Import one with diapasonctl campuses import FILE.</source>
        <translation>Aucun campus n’est enregistré sous le nom «&#xa0;%1&#xa0;», ni sous aucun autre. Importez-en un avec diapasonctl campuses import FICHIER.</translation>
    </message>
    <message>
        <source>No campus is stored as “%1”. Name one of these: %2.</source>
        <extracomment>%2 is a list of names</extracomment>
        <translation>Aucun campus n’est enregistré sous le nom «&#xa0;%1&#xa0;». Nommez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name, or add --yes to replace it.</source>
        <translation>Le fichier %1 existe déjà. Choisissez un autre nom, ou ajoutez --yes pour le remplacer.</translation>
    </message>
    <message>
        <source>A stored campus needs a name.</source>
        <translation>Il faut un nom à un campus enregistré.</translation>
    </message>
    <message>
        <source>A campus is stored as “%1” already.</source>
        <translation>Un campus est déjà enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Stored campuses can neither be opened nor changed; nothing on the servers is concerned.</source>
        <translation>Les campus enregistrés ne peuvent être ni ouverts ni modifiés&#xa0;; rien sur les serveurs n’est concerné.</translation>
    </message>
    <message>
        <source>The file of the stored campuses is damaged: %1.</source>
        <translation>Le fichier des campus enregistrés est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of the stored campuses was made by a later version of Diapason: %1.</source>
        <translation>Le fichier des campus enregistrés vient d’une version plus récente de Diapason&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no room left for the stored campuses: %1.</source>
        <translation>Il n’y a plus de place pour les campus enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is holding the stored campuses: %1.</source>
        <translation>Un autre programme occupe les campus enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of the stored campuses cannot be read or written: %1.</source>
        <translation>Le fichier des campus enregistrés ne peut être ni lu ni écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file of the stored campuses was damaged. It was set aside as %1, and a new one was begun: enter your campuses again.</source>
        <translation>Le fichier des campus enregistrés était endommagé. Il a été mis de côté sous le nom %1, et un nouveau a été commencé&#xa0;: saisissez de nouveau vos campus.</translation>
    </message>
    <message>
        <source>Enter Moodle with a token</source>
        <translation>Entrer dans Moodle avec un jeton</translation>
    </message>
    <message>
        <source>Nothing can be read from Moodle.</source>
        <translation>Rien ne peut être lu dans Moodle.</translation>
    </message>
    <message>
        <source>Call every function needed</source>
        <translation>Appeler toutes les fonctions nécessaires</translation>
    </message>
    <message>
        <source>What those functions read stays unread.</source>
        <translation>Ce que lisent ces fonctions reste inconnu.</translation>
    </message>
    <message>
        <source>Open courses without being enrolled</source>
        <translation>Ouvrir les cours sans y être inscrit</translation>
    </message>
    <message>
        <source>Courses refuse their activities and people.</source>
        <translation>Les cours refusent leurs activités et leurs personnes.</translation>
    </message>
    <message>
        <source>See hidden courses</source>
        <translation>Voir les cours cachés</translation>
    </message>
    <message>
        <source>Hidden courses are missing from every list, in silence.</source>
        <translation>Les cours cachés manquent à toutes les listes, sans avertissement.</translation>
    </message>
    <message>
        <source>See hidden categories</source>
        <translation>Voir les catégories cachées</translation>
    </message>
    <message>
        <source>Hidden categories are missing, and their courses stand elsewhere.</source>
        <translation>Les catégories cachées manquent, et leurs cours apparaissent ailleurs.</translation>
    </message>
    <message>
        <source>List who is enrolled</source>
        <translation>Lister les personnes inscrites</translation>
    </message>
    <message>
        <source>The people of a course are refused: nothing can be compared.</source>
        <translation>Les personnes d’un cours sont refusées&#xa0;: rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>See every enrolled person</source>
        <translation>Voir chaque personne inscrite</translation>
    </message>
    <message>
        <source>Most people are left out in silence: readings are incomplete, and removals stay off.</source>
        <translation>La plupart des personnes sont omises sans avertissement&#xa0;: les lectures sont incomplètes, et les retraits restent bloqués.</translation>
    </message>
    <message>
        <source>See usernames</source>
        <translation>Voir les identifiants</translation>
    </message>
    <message>
        <source>Nobody can be matched with an account.</source>
        <translation>Personne ne peut être associé à un compte.</translation>
    </message>
    <message>
        <source>Tell active enrolments from suspended ones</source>
        <translation>Distinguer les inscriptions actives des suspendues</translation>
    </message>
    <message>
        <source>Who is suspended is not known: such lines are unknown.</source>
        <translation>Les suspensions ne sont pas connues&#xa0;: ces lignes sont «&#xa0;Inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>See all groups of a course</source>
        <translation>Voir tous les groupes d’un cours</translation>
    </message>
    <message>
        <source>Courses in separate groups answer with nobody: their readings are incomplete.</source>
        <translation>Les cours en groupes séparés ne montrent personne&#xa0;: leurs lectures sont incomplètes.</translation>
    </message>
    <message>
        <source>See e-mail addresses</source>
        <translation>Voir les adresses de courriel</translation>
    </message>
    <message>
        <source>People cannot be found by their address.</source>
        <translation>Les personnes ne peuvent pas être trouvées par leur adresse.</translation>
    </message>
    <message>
        <source>Enter Rocket.Chat with a token</source>
        <translation>Entrer dans Rocket.Chat avec un jeton</translation>
    </message>
    <message>
        <source>Nothing can be read from Rocket.Chat.</source>
        <translation>Rien ne peut être lu dans Rocket.Chat.</translation>
    </message>
    <message>
        <source>List every private group</source>
        <translation>Lister tous les groupes privés</translation>
    </message>
    <message>
        <source>Only groups the account is in are listed: others look unlinked.</source>
        <translation>Seuls les groupes dont le compte est membre sont listés&#xa0;: les autres paraissent sans lien.</translation>
    </message>
    <message>
        <source>Read the members of the rooms</source>
        <translation>Lire les membres des salons</translation>
    </message>
    <message>
        <source>A private group shows its members to its members only: use the account the plugin uses, or invite this one.</source>
        <translation>Un groupe privé ne montre ses membres qu’à ses membres&#xa0;: utilisez le compte du plugin, ou invitez celui-ci.</translation>
    </message>
    <message>
        <source>Add members to the rooms</source>
        <translation>Ajouter des membres aux salons</translation>
    </message>
    <message>
        <source>Missing people cannot be added.</source>
        <translation>Les personnes absentes ne peuvent pas être ajoutées.</translation>
    </message>
    <message>
        <source>Remove members from the rooms</source>
        <translation>Retirer des membres des salons</translation>
    </message>
    <message>
        <source>Extra members cannot be removed.</source>
        <translation>Les membres en trop ne peuvent pas être retirés.</translation>
    </message>
    <message>
        <source>Change who is moderator</source>
        <translation>Changer qui est modérateur</translation>
    </message>
    <message>
        <source>Roles cannot be repaired.</source>
        <translation>Les rôles ne peuvent pas être réparés.</translation>
    </message>
    <message>
        <source>Read without a rate limit</source>
        <translation>Lire sans limite de débit</translation>
    </message>
    <message>
        <source>Large rooms are read slowly; nothing else is different.</source>
        <translation>Les grands salons se lisent lentement&#xa0;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>States of a right of this account</extracomment>
        <translation>présent</translation>
    </message>
    <message>
        <source>no sign of a lack</source>
        <extracomment>Nothing shows that the right is missing, and nothing can prove that it is there</extracomment>
        <translation>aucun signe de manque</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>right</comment>
        <extracomment>A right of this account</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>A right that could not be looked at</extracomment>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>lists</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>listes</translation>
    </message>
    <message>
        <source>comparing</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>repairing</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>réparation</translation>
    </message>
    <message>
        <source>search</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>recherche</translation>
    </message>
    <message>
        <source>speed</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>Please give the service account a role in the system context that allows:</source>
        <translation>Merci de donner au compte de service un rôle, dans le contexte du système, qui autorise&#xa0;:</translation>
    </message>
    <message>
        <source>Please give a role of the service account these permissions:</source>
        <translation>Merci de donner à un rôle du compte de service ces permissions&#xa0;:</translation>
    </message>
    <message>
        <source>Please add these functions to the external service:</source>
        <extracomment>To an administrator of Moodle; a list of function names follows</extracomment>
        <translation>Merci d’ajouter ces fonctions au service externe&#xa0;:</translation>
    </message>
    <message>
        <source>Please let Diapason use the account of the Moodle plugin, or make this account owner of each private group.</source>
        <translation>Merci de laisser Diapason utiliser le compte du plugin Moodle, ou de rendre ce compte propriétaire de chaque groupe privé.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority.</source>
        <translation>Le certificat de %1 a été révoqué par son autorité.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not made as it must be.</source>
        <translation>Le certificat de %1 n’est pas conforme.</translation>
    </message>
    <message>
        <source>Have another certificate installed; this one cannot be accepted.</source>
        <translation>Faites installer un autre certificat&#xa0;; celui-ci ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>It is for “%1”, issued by “%2”, valid from %3 to %4.</source>
        <extracomment>A certificate: %1 whom it is for, %2 who issued it, %3 and %4 dates</extracomment>
        <translation>Il est établi pour «&#xa0;%1&#xa0;», émis par «&#xa0;%2&#xa0;», valable du %3 au %4.</translation>
    </message>
    <message>
        <source>No token was given; nothing was changed.</source>
        <translation>Aucun jeton n’a été délivré&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Moodle does not accept this username with this password.</source>
        <translation>Moodle n’accepte pas cet identifiant avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both; an account that signs in through CAS, SAML or OpenID has no password here: use the browser, or paste a token.</source>
        <translation>Vérifiez les deux&#xa0;; un compte qui se connecte par CAS, SAML ou OpenID n’a pas de mot de passe ici&#xa0;: passez par le navigateur ou collez un jeton.</translation>
    </message>
    <message>
        <source>This Moodle account was never confirmed.</source>
        <translation>Ce compte Moodle n’a jamais été confirmé.</translation>
    </message>
    <message>
        <source>Confirm it by the e-mail Moodle sent, or have an administrator do it.</source>
        <translation>Confirmez-le par le courriel que Moodle a envoyé, ou faites-le confirmer par un administrateur.</translation>
    </message>
    <message>
        <source>Moodle wants a new password for this account.</source>
        <translation>Moodle veut un nouveau mot de passe pour ce compte.</translation>
    </message>
    <message>
        <source>Sign in to Moodle in a browser, change the password, then come back.</source>
        <translation>Connectez-vous à Moodle dans un navigateur, changez le mot de passe, puis revenez.</translation>
    </message>
    <message>
        <source>The guest account of Moodle cannot have a token.</source>
        <translation>Le compte invité de Moodle ne peut pas avoir de jeton.</translation>
    </message>
    <message>
        <source>Use the service account.</source>
        <translation>Utilisez le compte de service.</translation>
    </message>
    <message>
        <source>Moodle has no web service of this short name, or it is switched off.</source>
        <translation>Moodle n’a pas de service web de ce nom abrégé, ou il est désactivé.</translation>
    </message>
    <message>
        <source>Ask an administrator for the short name of the service made for Diapason.</source>
        <translation>Demandez à un administrateur le nom abrégé du service créé pour Diapason.</translation>
    </message>
    <message>
        <source>This account is not among those who may use this web service.</source>
        <translation>Ce compte n’est pas de ceux qui peuvent utiliser ce service web.</translation>
    </message>
    <message>
        <source>Have an administrator add the account to the authorised users of the service.</source>
        <translation>Faites ajouter le compte par un administrateur aux utilisateurs autorisés du service.</translation>
    </message>
    <message>
        <source>This account may not make a token for itself.</source>
        <translation>Ce compte ne peut pas se créer de jeton.</translation>
    </message>
    <message>
        <source>Ask an administrator for the capability moodle/webservice:createtoken, or for a token made for this account.</source>
        <translation>Demandez à un administrateur la capacité moodle/webservice:createtoken, ou un jeton créé pour ce compte.</translation>
    </message>
    <message>
        <source>This Rocket.Chat account is deactivated.</source>
        <translation>Ce compte Rocket.Chat est désactivé.</translation>
    </message>
    <message>
        <source>Ask an administrator to activate it.</source>
        <translation>Demandez à un administrateur de l’activer.</translation>
    </message>
    <message>
        <source>Rocket.Chat refuses to let this account in after too many wrong passwords.</source>
        <translation>Rocket.Chat refuse de laisser entrer ce compte après trop de mots de passe erronés.</translation>
    </message>
    <message>
        <source>Wait some minutes before the next try.</source>
        <translation>Attendez quelques minutes avant le prochain essai.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not accept this username with this password.</source>
        <translation>Rocket.Chat n’accepte pas cet identifiant avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both; an account that signs in through CAS, SAML or OAuth has no password here: paste the user id and a personal access token.</source>
        <translation>Vérifiez les deux&#xa0;; un compte qui se connecte par CAS, SAML ou OAuth n’a pas de mot de passe ici&#xa0;: collez l’identifiant d’utilisateur et un jeton d’accès personnel.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not accept this code.</source>
        <translation>Rocket.Chat n’accepte pas ce code.</translation>
    </message>
    <message>
        <source>It is mistyped, too old, or belongs to another method.</source>
        <translation>Il est mal saisi, trop ancien, ou relève d’une autre méthode.</translation>
    </message>
    <message>
        <source>Type the code that is shown now; check the clock of the telephone if it is refused again.</source>
        <translation>Saisissez le code affiché maintenant&#xa0;; vérifiez l’horloge du téléphone s’il est encore refusé.</translation>
    </message>
    <message>
        <source>Too many wrong codes were typed; Rocket.Chat no longer accepts this one.</source>
        <translation>Trop de codes erronés ont été saisis&#xa0;; Rocket.Chat n’accepte plus celui-ci.</translation>
    </message>
    <message>
        <source>Begin again to have a new code sent, or wait some minutes.</source>
        <translation>Recommencez pour faire envoyer un nouveau code, ou attendez quelques minutes.</translation>
    </message>
    <message>
        <source>Rocket.Chat asks for the password once more.</source>
        <translation>Rocket.Chat redemande le mot de passe.</translation>
    </message>
    <message>
        <source>It is its second factor for accounts that have no other.</source>
        <translation>C’est son second facteur pour les comptes qui n’en ont pas d’autre.</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation>Saisissez le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>The password alone does not let this account in.</source>
        <translation>Le mot de passe seul ne suffit pas pour ce compte.</translation>
    </message>
    <message>
        <source>Type the code of the authenticator app, or the one sent by e-mail.</source>
        <translation>Saisissez le code de l’application d’authentification, ou celui reçu par courriel.</translation>
    </message>
    <message>
        <source>This Rocket.Chat account may not have personal access tokens.</source>
        <translation>Ce compte Rocket.Chat ne peut pas avoir de jeton d’accès personnel.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission %1 for a role of this account; bots lack it by default.</source>
        <translation>Demandez à un administrateur la permission %1 pour un rôle de ce compte&#xa0;; les robots ne l’ont pas par défaut.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
    <message>
        <source>This is the address of a page, not the link that Moodle gives at the end of the sign-in.</source>
        <translation>C’est l’adresse d’une page, et non le lien que Moodle donne à la fin de la connexion.</translation>
    </message>
    <message>
        <source>This is a token by itself, without the signature that tells which site it is of.</source>
        <translation>C’est un jeton seul, sans la signature qui dit de quel site il vient.</translation>
    </message>
    <message>
        <source>This is not the whole link that Moodle gives: it is cut or was changed on the way.</source>
        <translation>Ce n’est pas le lien entier que donne Moodle&#xa0;: il est coupé ou a été altéré en chemin.</translation>
    </message>
    <message>
        <source>This link is of another Moodle, or of an earlier attempt.</source>
        <translation>Ce lien vient d’un autre Moodle ou d’une tentative antérieure.</translation>
    </message>
    <message>
        <source>A sign-in link came, but no sign-in is under way.</source>
        <translation>Un lien de connexion est arrivé, mais aucune connexion n’est en cours.</translation>
    </message>
    <message>
        <source>This Moodle does not offer to sign in by browser.</source>
        <translation>Ce Moodle ne propose pas la connexion par navigateur.</translation>
    </message>
    <message>
        <source>The short name of a web service holds letters, digits, - and _ only.</source>
        <translation>Le nom abrégé d’un service web ne contient que des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>Use a password or paste a token, or have an administrator set the type of login of the mobile plugin to a browser.</source>
        <translation>Utilisez un mot de passe ou collez un jeton, ou faites régler par un administrateur le type de connexion du plugin mobile sur un navigateur.</translation>
    </message>
    <message>
        <source>Choose to paste a token, if it is one of this site.</source>
        <translation>Choisissez de coller un jeton, si c’en est un de ce site.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>Copy the whole link, which begins with diapason:// or moodlemobile://.</source>
        <translation>Copiez le lien entier, qui commence par diapason:// ou moodlemobile://.</translation>
    </message>
    <message>
        <source>A personal access token is not signed out.</source>
        <translation>Un jeton d’accès personnel ne se déconnecte pas.</translation>
    </message>
    <message>
        <source>Rocket.Chat would delete it; nothing was sent.</source>
        <translation>Rocket.Chat le supprimerait&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Remove it in Rocket.Chat, under My account, if it is to go.</source>
        <translation>Supprimez-le dans Rocket.Chat, sous Mon compte, s’il doit disparaître.</translation>
    </message>
    <message>
        <source>The trusted authorities of this campus hold no certificate.</source>
        <translation>Les autorités de confiance de ce campus ne contiennent aucun certificat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose a file in PEM format, one of whose lines holds BEGIN CERTIFICATE.</source>
        <translation>Choisissez un fichier au format PEM, dont une ligne contient BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This Moodle does not tell strangers what it is.</source>
        <translation>Ce Moodle ne se présente pas aux inconnus.</translation>
    </message>
    <message>
        <source>Its name and its ways to sign in are not known; it may be a Moodle all the same.</source>
        <translation>Son nom et ses modes de connexion ne sont pas connus&#xa0;; ce peut être un Moodle malgré tout.</translation>
    </message>
    <message>
        <source>Paste a token; it shows whether the address is right.</source>
        <translation>Collez un jeton&#xa0;; il montrera si l’adresse est la bonne.</translation>
    </message>
    <message>
        <source>Ask for it again: the token that was made is replaced.</source>
        <translation>Redemandez-le&#xa0;: le jeton qui a pu être créé est remplacé.</translation>
    </message>
    <message>
        <source>Moodle role the campus rules protect</source>
        <translation>rôle de Moodle protégé par les règles du campus</translation>
    </message>
    <message>
        <source>room role the campus rules protect</source>
        <translation>rôle du salon protégé par les règles du campus</translation>
    </message>
    <message>
        <source>Protected: a Moodle role the campus rules protect</source>
        <translation>Protégé&#xa0;: un rôle de Moodle que protègent les règles du campus</translation>
    </message>
    <message>
        <source>Protected: a room role the campus rules protect</source>
        <translation>Protégé&#xa0;: un rôle du salon que protègent les règles du campus</translation>
    </message>
    <message>
        <source>Agree with the clock of %1</source>
        <extracomment>%1 is a server: its clock and this computer&apos;s</extracomment>
        <translation>Être à la même heure que %1</translation>
    </message>
    <message>
        <source>Times and ages shown are wrong by as much, and so are waits for rate limits.</source>
        <translation>Les heures et les âges affichés sont faux d’autant, comme les attentes dues aux limites de débit.</translation>
    </message>
    <message>
        <source>See hidden activities</source>
        <translation>Voir les activités cachées</translation>
    </message>
    <message>
        <source>Hidden activities are missing from their courses, in silence: their rooms look orphaned.</source>
        <translation>Les activités cachées manquent dans leurs cours, sans avertissement&#xa0;: leurs salons paraissent orphelins.</translation>
    </message>
    <message>
        <source>See restricted activities</source>
        <translation>Voir les activités restreintes</translation>
    </message>
    <message>
        <source>Activities behind an access restriction may be missing from their courses.</source>
        <translation>Des activités soumises à une restriction d’accès peuvent manquer dans leurs cours.</translation>
    </message>
    <message>
        <source>Count who is enrolled</source>
        <translation>Compter les inscrits</translation>
    </message>
    <message>
        <source>Nothing proves that a list of people is whole: readings are incomplete, and removals stay off.</source>
        <translation>Rien ne prouve qu’une liste de personnes est entière&#xa0;: les lectures sont incomplètes et les retraits restent désactivés.</translation>
    </message>
    <message>
        <source>See full names</source>
        <translation>Voir les noms complets</translation>
    </message>
    <message>
        <source>Names are cut short: people cannot be found by their surname.</source>
        <translation>Les noms sont abrégés&#xa0;: personne ne peut être trouvé par son nom de famille.</translation>
    </message>
    <message>
        <source>See the addresses of accounts</source>
        <translation>Voir les adresses des comptes</translation>
    </message>
    <message>
        <source>Accounts show no e-mail address: people under another username cannot be recognised by it.</source>
        <translation>Les comptes ne montrent aucune adresse&#xa0;: qui porte un autre identifiant ne peut être reconnu par elle.</translation>
    </message>
    <message>
        <source>Let the Moodle plugin create its groups</source>
        <translation>Laisser le plugin Moodle créer ses groupes</translation>
    </message>
    <message>
        <source>Rocket.Chat refuses the plugin&apos;s way of creating groups from version 8.8 on: new activities get no room until the plugin is updated.</source>
        <translation>À partir de la version 8.8, Rocket.Chat refuse la manière dont le plugin crée les groupes&#xa0;: les nouvelles activités n’ont pas de salon tant que le plugin n’est pas mis à jour.</translation>
    </message>
    <message>
        <source>Please update the Moodle plugin mod_rocketchat: this Rocket.Chat refuses the groups it creates.</source>
        <translation>Merci de mettre à jour le plugin Moodle mod_rocketchat&#xa0;: ce Rocket.Chat refuse les groupes qu’il crée.</translation>
    </message>
    <message>
        <source>Browse courses and rooms</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Parcourir cours et salons</translation>
    </message>
    <message>
        <source>Find people</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Compare and explain</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Comparer et expliquer</translation>
    </message>
    <message>
        <source>Add members</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>Change roles</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Changer les rôles</translation>
    </message>
    <message>
        <source>Remove members</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Retirer des membres</translation>
    </message>
    <message>
        <source>Check the whole campus</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Vérifier tout le campus</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the rights of the account allow something</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Whether the rights of the account allow something</extracomment>
        <translation>Limité</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether the rights of the account allow something</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Whether the rights of the account allow something: what decides was not looked at
----------
Retention of a room, in a narrow cell</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ahead of this computer</source>
        <translation>
            <numerusform>%Ln minute d’avance sur cet ordinateur</numerusform>
            <numerusform>%Ln minutes d’avance sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) behind this computer</source>
        <translation>
            <numerusform>%Ln minute de retard sur cet ordinateur</numerusform>
            <numerusform>%Ln minutes de retard sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>an address is missing here</source>
        <translation>il manque ici une adresse</translation>
    </message>
    <message>
        <source>The environment variable %1 names another server than this campus, whose address is %2: its token would go to the wrong one. Unset the variables, or open the campus they are for.</source>
        <extracomment>%1 is a variable of the environment, %2 an address</extracomment>
        <translation>La variable d’environnement %1 désigne un autre serveur que ce campus, dont l’adresse est %2&#xa0;: son jeton irait au mauvais. Supprimez ces variables, ou ouvrez le campus auquel elles servent.</translation>
    </message>
    <message>
        <source>Use the https address, or accept plain http for this campus in the assistant.</source>
        <translation>Utilisez l’adresse https, ou acceptez http en clair pour ce campus dans l’assistant.</translation>
    </message>
    <message>
        <source>Nothing was sent; what was typed stays.</source>
        <translation>Rien n’a été envoyé&#xa0;; votre saisie reste.</translation>
    </message>
    <message>
        <source>Give the address of its home page, such as https://moodle.example.org.</source>
        <translation>Donnez l’adresse de sa page d’accueil, par exemple https://moodle.example.org.</translation>
    </message>
    <message>
        <source>Give the address of the workspace, such as https://chat.example.org.</source>
        <translation>Donnez l’adresse de l’espace de travail, par exemple https://chat.example.org.</translation>
    </message>
    <message>
        <source>No address was given for %1.</source>
        <translation>Aucune adresse n’a été donnée pour %1.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>This is the address of a page of %1, not of the site.</source>
        <translation>C’est l’adresse d’une page de %1, et non celle du site.</translation>
    </message>
    <message>
        <source>The site’s is most likely %1.</source>
        <translation>Celle du site est sans doute %1.</translation>
    </message>
    <message>
        <source>No username was given.</source>
        <translation>Aucun nom d’utilisateur n’a été donné.</translation>
    </message>
    <message>
        <source>Type the username of the service account.</source>
        <translation>Saisissez le nom d’utilisateur du compte de service.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>Type the password of the service account.</source>
        <translation>Saisissez le mot de passe du compte de service.</translation>
    </message>
    <message>
        <source>No web service was named.</source>
        <translation>Aucun service web n’a été nommé.</translation>
    </message>
    <message>
        <source>No code was given.</source>
        <translation>Aucun code n’a été donné.</translation>
    </message>
    <message>
        <source>Type the code that Rocket.Chat asks for.</source>
        <translation>Saisissez le code que Rocket.Chat demande.</translation>
    </message>
    <message>
        <source>No token was pasted.</source>
        <translation>Aucun jeton n’a été collé.</translation>
    </message>
    <message>
        <source>Copy the whole token, and paste it here.</source>
        <translation>Copiez le jeton entier, et collez-le ici.</translation>
    </message>
    <message>
        <source>No user id was given.</source>
        <translation>Aucun identifiant de compte n’a été donné.</translation>
    </message>
    <message>
        <source>Rocket.Chat shows it beside the token when the token is made.</source>
        <translation>Rocket.Chat l’affiche à côté du jeton quand celui-ci est créé.</translation>
    </message>
    <message>
        <source>This is not a token of Moodle: one has 32 digits and letters from a to f.</source>
        <translation>Ce n’est pas un jeton de Moodle&#xa0;: il compte 32 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>If it is a password, it was not sent, nor kept.</source>
        <translation>Si c’est un mot de passe, il n’a été ni envoyé ni conservé.</translation>
    </message>
    <message>
        <source>Choose to sign in with the password, or copy the whole token once more.</source>
        <translation>Choisissez la connexion par mot de passe, ou recopiez le jeton entier.</translation>
    </message>
    <message>
        <source>This looks like a token of Rocket.Chat, not of Moodle.</source>
        <translation>Cela ressemble à un jeton de Rocket.Chat, pas de Moodle.</translation>
    </message>
    <message>
        <source>Paste Moodle’s here; Rocket.Chat’s comes at the next step.</source>
        <translation>Collez ici celui de Moodle&#xa0;; celui de Rocket.Chat vient à l’étape suivante.</translation>
    </message>
    <message>
        <source>This is a link, not a token by itself.</source>
        <translation>C’est un lien, et non un jeton seul.</translation>
    </message>
    <message>
        <source>Choose to sign in with the browser: the link that ends it is pasted there.</source>
        <translation>Choisissez la connexion par navigateur&#xa0;: le lien qui la termine s’y colle.</translation>
    </message>
    <message>
        <source>This token is of another Moodle: %1.</source>
        <translation>Ce jeton est celui d’un autre Moodle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Check the address, or use a token of the site that was checked.</source>
        <translation>Vérifiez l’adresse, ou utilisez un jeton du site vérifié.</translation>
    </message>
    <message>
        <source>This is not a token of Rocket.Chat: one has 43 letters and digits.</source>
        <translation>Ce n’est pas un jeton de Rocket.Chat&#xa0;: il compte 43 lettres et chiffres.</translation>
    </message>
    <message>
        <source>This looks like a token of Moodle, not of Rocket.Chat.</source>
        <translation>Cela ressemble à un jeton de Moodle, pas de Rocket.Chat.</translation>
    </message>
    <message>
        <source>Make a personal access token in Rocket.Chat, under My account, and paste it here.</source>
        <translation>Créez un jeton d’accès personnel dans Rocket.Chat, sous Mon compte, et collez-le ici.</translation>
    </message>
    <message>
        <source>This is not a user id of Rocket.Chat: it is no e-mail address, and holds no space.</source>
        <translation>Ce n’est pas un identifiant de compte de Rocket.Chat&#xa0;: ce n’est pas une adresse de courriel, et il ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>What came of a request, in a table cell</extracomment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>What came of a request, in a table cell</extracomment>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat refusé</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>second factor wanted</source>
        <translation>second facteur demandé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>What came of a request: this account may not</extracomment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>What came of a request: the thing asked for is not there</extracomment>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>attente demandée</translation>
    </message>
    <message>
        <source>closed for now</source>
        <translation>en maintenance</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>incompréhensible</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>What came of a request: the server said no</extracomment>
        <translation>refus</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How a request ended</extracomment>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <extracomment>How a request ended: an answer came that says no, or is of no use</extracomment>
        <translation>Réponse en erreur</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>How a request ended</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>What came of a request, in a table cell</extracomment>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Rows of a list that were asked for: from this one on</extracomment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Calls that the server still grants: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>A size in bytes</extracomment>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <extracomment>A size in thousands of bytes</extracomment>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>A size in millions of bytes</extracomment>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>trying again now</source>
        <extracomment>A server cannot be reached</extracomment>
        <translation>nouvel essai en cours</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <extracomment>A server cannot be reached; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>there is no expression</source>
        <translation>l’expression manque</translation>
    </message>
    <message>
        <source>without a placeholder, every room would have the same name</source>
        <translation>sans paramètre, tous les salons auraient le même nom</translation>
    </message>
    <message>
        <source>the plugin does not know this placeholder</source>
        <translation>le plugin ne connaît pas ce paramètre</translation>
    </message>
    <message>
        <source>a line is one expression, one semicolon, and what takes its place</source>
        <translation>une ligne est une expression, un point-virgule, et ce qui en prend la place</translation>
    </message>
    <message>
        <source>a closing bracket ] is missing</source>
        <translation>il manque un crochet fermant ]</translation>
    </message>
    <message>
        <source>a closing parenthesis ) is missing</source>
        <translation>il manque une parenthèse fermante )</translation>
    </message>
    <message>
        <source>this parenthesis ) was never opened</source>
        <translation>cette parenthèse ) n’a jamais été ouverte</translation>
    </message>
    <message>
        <source>there is nothing to repeat before this</source>
        <translation>il n’y a rien à répéter devant ce signe</translation>
    </message>
    <message>
        <source>a \ must be followed by a character</source>
        <translation>un \ doit être suivi d’un caractère</translation>
    </message>
    <message>
        <source>this range runs backwards</source>
        <translation>cet intervalle est à l’envers</translation>
    </message>
    <message>
        <source>a range cannot begin or end like this</source>
        <translation>un intervalle ne peut ni commencer ni finir ainsi</translation>
    </message>
    <message>
        <source>this character has no meaning after \</source>
        <translation>ce caractère n’a pas de sens après \</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <extracomment>%1 is a position in an expression, counted from 1; %2 what is wrong there</extracomment>
        <translation>Au caractère %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Usernames, step %1. %2</source>
        <extracomment>%2 is a sentence such as &quot;At character 5: a closing bracket ] is missing.&quot;</extracomment>
        <translation>Noms d’utilisateur, étape %1. %2</translation>
    </message>
    <message>
        <source>Format of the group names. %1</source>
        <extracomment>%1 is a sentence such as &quot;At character 5: a closing bracket ] is missing.&quot;</extracomment>
        <translation>Format des noms de groupe. %1</translation>
    </message>
    <message>
        <source>Replacements in group names. %1</source>
        <translation>Remplacements dans les noms de groupe. %1</translation>
    </message>
    <message>
        <source>Forbidden characters of group names. %1</source>
        <translation>Caractères interdits des noms de groupe. %1</translation>
    </message>
    <message>
        <source>Take off no domain yet</source>
        <extracomment>A step from Moodle&apos;s username to Rocket.Chat&apos;s; %1 lists domains</extracomment>
        <translation>N’ôte encore aucun domaine</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Ôter %1</translation>
    </message>
    <message>
        <source>Replace nothing yet</source>
        <translation>Ne remplace encore rien</translation>
    </message>
    <message>
        <source>Take off every %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>Ôter chaque %1</translation>
    </message>
    <message>
        <source>Replace %1 with %2</source>
        <extracomment>%1 is a regular expression, %2 what takes its place</extracomment>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message>
        <source>fingerprint of the Moodle address</source>
        <translation>empreinte de l’adresse de Moodle</translation>
    </message>
    <message>
        <source>short name of the course</source>
        <translation>nom abrégé du cours</translation>
    </message>
    <message>
        <source>number of the activity</source>
        <translation>numéro de l’activité</translation>
    </message>
    <message>
        <source>short name of the site</source>
        <translation>nom abrégé du site</translation>
    </message>
    <message>
        <source>full name of the site</source>
        <translation>nom complet du site</translation>
    </message>
    <message>
        <source>fingerprint of site and activity</source>
        <translation>empreinte du site et de l’activité</translation>
    </message>
    <message>
        <source>number of the course</source>
        <translation>numéro du cours</translation>
    </message>
    <message>
        <source>full name of the course</source>
        <translation>nom complet du cours</translation>
    </message>
    <message>
        <source>account found</source>
        <translation>compte trouvé</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>aucun compte de ce nom</translation>
    </message>
    <message>
        <source>No activity is known yet.</source>
        <translation>Aucune activité n’est encore connue.</translation>
    </message>
    <message>
        <source>Tried on %1 of %2 activities: the others were not read yet.</source>
        <extracomment>%2 is the number of activities of the campus</extracomment>
        <translation>Essayé sur %1 activités sur %2&#xa0;: les autres n’ont pas encore été lues.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on all %Ln activities.</source>
        <translation>
            <numerusform>Essayé sur %Ln activité&#xa0;: il n’y en a pas d’autre.</numerusform>
            <numerusform>Essayé sur les %Ln activités.</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <extracomment>A line of a report: %1 is what is asked, %2 the answer</extracomment>
        <translation>- %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(missing: %1)</source>
        <extracomment>After &quot;Limited&quot; or &quot;No&quot;: the needs that are not met</extracomment>
        <translation>(manque&#xa0;: %1)</translation>
    </message>
    <message>
        <source>You can read and repair everything.</source>
        <translation>Vous pouvez tout lire et tout réparer.</translation>
    </message>
    <message>
        <source>Nothing can be read: the campus cannot be entered.</source>
        <translation>Rien ne peut être lu&#xa0;: l’entrée du campus est refusée.</translation>
    </message>
    <message>
        <source>You can browse, but nothing can be compared.</source>
        <translation>Vous pouvez parcourir, mais rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>You can read and compare; some repairs are not possible.</source>
        <translation>Vous pouvez lire et comparer&#xa0;; certaines réparations sont impossibles.</translation>
    </message>
    <message>
        <source>You can read and repair; some points are limited.</source>
        <translation>Vous pouvez lire et réparer&#xa0;; certains points sont limités.</translation>
    </message>
    <message>
        <source>Access doctor: %1</source>
        <extracomment>Title of a report; %1 is the campus</extracomment>
        <translation>Diagnostic d’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>An address begins with https://; this one does not.</source>
        <translation>Une adresse commence par https://&#xa0;; pas celle-ci.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be asked.</source>
        <translation>Seules les adresses qui commencent par https:// ou http:// peuvent être interrogées.</translation>
    </message>
    <message>
        <source>This address names no server.</source>
        <translation>Cette adresse ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>This address holds a username or a password, which does not belong there.</source>
        <translation>Cette adresse contient un nom d’utilisateur ou un mot de passe, qui n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>This address holds a question mark or a hash sign: it is of a page, not of the site.</source>
        <translation>Cette adresse contient un point d’interrogation ou un dièse&#xa0;: c’est celle d’une page, non celle du site.</translation>
    </message>
    <message>
        <source>unusable answer</source>
        <translation>inexploitable</translation>
    </message>
    <message>
        <source>Demotion limit per room</source>
        <extracomment>A guard: the highest number of moderators who become plain members</extracomment>
        <translation>Limite de rétrogradations par salon</translation>
    </message>
    <message>
        <source>Demotion limit per run</source>
        <translation>Limite de rétrogradations par exécution</translation>
    </message>
    <message>
        <source>Both sides read lately</source>
        <translation>Les deux côtés lus récemment</translation>
    </message>
    <message>
        <source>Owners are not touched</source>
        <translation>Les propriétaires ne sont pas touchés</translation>
    </message>
    <message>
        <source>No freeze window</source>
        <extracomment>A guard: days on which nobody is removed</extracomment>
        <translation>Aucune période de gel</translation>
    </message>
    <message>
        <source>Freeze window “%1”</source>
        <translation>Période de gel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Second signature</source>
        <extracomment>A guard: above a limit a second person must sign the plan</extracomment>
        <translation>Contreseing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln demotion(s), limit %1</source>
        <translation>
            <numerusform>%Ln rétrogradation, limite %1</numerusform>
            <numerusform>%Ln rétrogradations, limite %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %Ln minute(s) ago, at most %1</source>
        <translation>
            <numerusform>lu il y a %Ln minute, %1 au plus</numerusform>
            <numerusform>lu il y a %Ln minutes, %1 au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) would be removed or demoted</source>
        <translation>
            <numerusform>%Ln propriétaire serait retiré ou rétrogradé</numerusform>
            <numerusform>%Ln propriétaires seraient retirés ou rétrogradés</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is removed or demoted on these days</source>
        <translation>personne n’est retiré ni rétrogradé ces jours-là</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) and demotion(s): above %1 a second person signs the plan</source>
        <translation>
            <numerusform>%Ln retrait ou rétrogradation&#xa0;: au-delà de %1, une deuxième personne contresigne le plan</numerusform>
            <numerusform>%Ln retraits et rétrogradations&#xa0;: au-delà de %1, une deuxième personne contresigne le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was read %Ln minute(s) ago: check it again first.</source>
        <translation>
            <numerusform>Lecture vieille de %Ln minute&#xa0;: revérifiez d’abord.</numerusform>
            <numerusform>Lecture vieille de %Ln minutes&#xa0;: revérifiez d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is removed during “%1”.</source>
        <extracomment>%1 is the name of a freeze window, as &quot;Exams&quot;</extracomment>
        <translation>Personne n’est retiré pendant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) of the room would be removed.</source>
        <translation>
            <numerusform>%Ln propriétaire du salon serait retiré.</numerusform>
            <numerusform>%Ln propriétaires du salon seraient retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moderator(s) would become plain members, limit %1.</source>
        <translation>
            <numerusform>%Ln modérateur deviendrait simple membre, limite %1.</numerusform>
            <numerusform>%Ln modérateurs deviendraient simples membres, limite %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many removals ask for a second signature.</source>
        <translation>Tant de retraits demandent un contreseing.</translation>
    </message>
    <message>
        <source>The option %1 needs a day, as in 2026-09-14.</source>
        <translation>L’option %1 demande un jour, comme 2026-09-14.</translation>
    </message>
    <message>
        <source>“%1” is neither a run nor an item of one: say 12, or 12.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une exécution ni une entrée d’exécution&#xa0;: dites 12, ou 12.3.</translation>
    </message>
    <message>
        <source>Say which run of the journal to take back: 12, or 12.3 for one item of it.</source>
        <translation>Dites quelle exécution du journal annuler&#xa0;: 12, ou 12.3 pour une seule de ses entrées.</translation>
    </message>
    <message>
        <source>Say from when on to keep: --before DAY.</source>
        <translation>Dites à partir de quand conserver&#xa0;: --before JOUR.</translation>
    </message>
    <message>
        <source>Say which saved plan: %1 FILE.</source>
        <translation>Dites quel plan enregistré&#xa0;: %1 FICHIER.</translation>
    </message>
    <message>
        <source>Say where the plan goes: -o FILE.</source>
        <translation>Dites où écrire le plan&#xa0;: -o FICHIER.</translation>
    </message>
    <message>
        <source>A report is called FILE.html, FILE.csv or FILE.json.</source>
        <translation>Un rapport s’appelle FICHIER.html, FICHIER.csv ou FICHIER.json.</translation>
    </message>
    <message>
        <source>The journal holds no run %1.</source>
        <translation>Le journal ne contient pas d’exécution %1.</translation>
    </message>
    <message>
        <source>The journal holds no entry %1.</source>
        <translation>Le journal ne contient pas d’entrée %1.</translation>
    </message>
    <message>
        <source>That run was applied on another campus: %1.</source>
        <translation>Cette exécution a eu lieu sur un autre campus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open that campus, then take it back there.</source>
        <translation>Ouvrez ce campus, puis annulez-la là.</translation>
    </message>
    <message>
        <source>The journal lists what there is.</source>
        <translation>Le journal montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>This file is not a plan: it is not JSON.</source>
        <translation>Ce fichier n’est pas un plan&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This file is not a plan.</source>
        <translation>Ce fichier n’est pas un plan.</translation>
    </message>
    <message>
        <source>The plan has format %1; this Diapason knows format %2.</source>
        <extracomment>%1 and %2 are numbers of a file format</extracomment>
        <translation>Le plan est au format %1&#xa0;; ce Diapason connaît le format %2.</translation>
    </message>
    <message>
        <source>The plan is damaged: “%1” is wrong.</source>
        <extracomment>%1 is a place in a file, as &quot;rooms[1].operations[0].do&quot;</extracomment>
        <translation>Le plan est endommagé&#xa0;: «&#xa0;%1&#xa0;» est incorrect.</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved.</source>
        <translation>Le plan a été modifié après son enregistrement.</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>Vérifiez son chemin et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Make the plan anew: nobody has read or signed this content.</source>
        <translation>Refaites le plan&#xa0;: personne n’a lu ni signé ce contenu.</translation>
    </message>
    <message>
        <source>Choose a plan that Diapason saved, or make it anew.</source>
        <translation>Choisissez un plan enregistré par Diapason, ou refaites-le.</translation>
    </message>
    <message>
        <source>This plan was made for other servers: those of “%1”.</source>
        <translation>Ce plan a été fait pour d’autres serveurs&#xa0;: ceux de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open that campus, or make a plan for this one.</source>
        <translation>Ouvrez ce campus-là, ou faites un plan pour celui-ci.</translation>
    </message>
    <message>
        <source>A signature needs a name.</source>
        <translation>Une signature demande un nom.</translation>
    </message>
    <message>
        <source>“%1” made this plan and cannot countersign it.</source>
        <translation>«&#xa0;%1&#xa0;» a fait ce plan et ne peut pas le contresigner.</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Le plan est resté tel quel.</translation>
    </message>
    <message>
        <source>Have somebody else read and sign it.</source>
        <translation>Faites-le lire et signer par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Another program is applying this very plan.</source>
        <translation>Un autre programme applique ce même plan en ce moment.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Rien n’a été écrit ici.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then look at its journal.</source>
        <translation>Attendez qu’il ait fini, puis regardez le journal.</translation>
    </message>
    <message>
        <source>the call may have left; nobody has looked since</source>
        <translation>l’appel est peut-être parti&#xa0;; personne n’a vérifié depuis</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <extracomment>Where something was done; %1 is a number</extracomment>
        <translation>Activité %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 is a person, %2 their username, %3 what is done: &quot;add&quot;, &quot;make moderator&quot;</extracomment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>An earlier run was cut short: what became of %Ln call(s) was looked up.</source>
        <translation>
            <numerusform>Une exécution antérieure a été interrompue&#xa0;: ce qu’est devenu %Ln appel a été vérifié.</numerusform>
            <numerusform>Une exécution antérieure a été interrompue&#xa0;: ce que sont devenus %Ln appels a été vérifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had taken effect.</source>
        <extracomment>Of calls whose fate was not known</extracomment>
        <translation>
            <numerusform>%Ln avait pris effet.</numerusform>
            <numerusform>%Ln avaient pris effet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not.</source>
        <extracomment>Of calls whose fate was not known</extracomment>
        <translation>
            <numerusform>%Ln n’avait pas pris effet.</numerusform>
            <numerusform>%Ln n’avaient pas pris effet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be settled; the journal says why.</source>
        <extracomment>Of calls whose fate was not known</extracomment>
        <translation>
            <numerusform>%Ln ne peut pas être tranché&#xa0;; le journal dit pourquoi.</numerusform>
            <numerusform>%Ln ne peuvent pas être tranchés&#xa0;; le journal dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>nobody knows yet whether it was done</source>
        <translation>personne ne sait encore si cela a été fait</translation>
    </message>
    <message>
        <source>the room is as it was before</source>
        <translation>le salon est comme avant</translation>
    </message>
    <message>
        <source>somebody changed it since</source>
        <translation>quelqu’un l’a changé depuis</translation>
    </message>
    <message>
        <source>the room could not be read wholly</source>
        <translation>le salon n’a pas pu être lu en entier</translation>
    </message>
    <message>
        <source>the activity or its room is gone</source>
        <translation>l’activité ou son salon a disparu</translation>
    </message>
    <message>
        <source>Not taken back: %1; %2</source>
        <extracomment>%1 is an entry of the journal: a person and what was done, %2 says why it stays</extracomment>
        <translation>Non annulé&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>What was done is taken back, not unsaid: the lines in the room stay, who led it is not restored, and whoever was absent does not learn what they missed.</source>
        <translation>Ce qui a été fait est annulé, pas effacé&#xa0;: les lignes dans le salon restent, qui en était responsable n’est pas rétabli, et qui était absent n’apprend pas ce qu’il a manqué.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Headings of a report about a run</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity number</source>
        <translation>Numéro de l’activité</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>Numéro du salon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>protected by now: nothing is written to it</source>
        <translation>protégé entre-temps&#xa0;: rien ne lui est écrit</translation>
    </message>
    <message>
        <source>the activity has another room by now</source>
        <translation>l’activité a un autre salon entre-temps</translation>
    </message>
    <message>
        <source>could not be added first</source>
        <translation>n’a pas pu être ajouté d’abord</translation>
    </message>
    <message>
        <source>the room was not read</source>
        <translation>le salon n’a pas été lu</translation>
    </message>
    <message>
        <source>Rocket.Chat</source>
        <translation>Rocket.Chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) intended</source>
        <translation>
            <numerusform>%Ln opération voulue</numerusform>
            <numerusform>%Ln opérations voulues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln visible</numerusform>
            <numerusform>%Ln visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>%Ln non visible</numerusform>
            <numerusform>%Ln non visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln non relue</numerusform>
            <numerusform>%Ln non relues</numerusform>
        </translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Plan by</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Plan hash</source>
        <translation>Empreinte du plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Takes back run</source>
        <translation>Annule l’exécution</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>shown by a fresh reading</source>
        <extracomment>What a reading of the room after a run says of one operation</extracomment>
        <translation>visible à la relecture</translation>
    </message>
    <message>
        <source>not shown by a fresh reading</source>
        <translation>non visible à la relecture</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>non relu</translation>
    </message>
    <message numerus="yes">
        <source>A fresh reading of the rooms shows all of the %Ln operation(s).</source>
        <translation>
            <numerusform>Une relecture des salons montre %Ln opération voulue sur une.</numerusform>
            <numerusform>Une relecture des salons montre les %Ln opérations voulues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fresh reading of the rooms shows %1 of %Ln operation(s).</source>
        <extracomment>%1 of %Ln operations</extracomment>
        <translation>
            <numerusform>Une relecture des salons montre %1 opération sur %Ln.</numerusform>
            <numerusform>Une relecture des salons montre %1 opérations sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of run %1</source>
        <extracomment>Title of a report: what a run intended, and what the rooms show</extracomment>
        <translation>Preuve de l’exécution %1</translation>
    </message>
    <message>
        <source>Rocket.Chat said yes; nobody has looked since</source>
        <translation>Rocket.Chat a dit oui&#xa0;; personne n’a vérifié depuis</translation>
    </message>
    <message>
        <source>looked up later: the room was found so</source>
        <translation>vérifié plus tard&#xa0;: le salon était bien ainsi</translation>
    </message>
    <message>
        <source>looked up later: the room was not found so; it was not sent again</source>
        <translation>vérifié plus tard&#xa0;: le salon n’était pas ainsi&#xa0;; rien n’a été renvoyé</translation>
    </message>
    <message>
        <source>not settled: the room is gone, or closed to this account</source>
        <translation>non tranché&#xa0;: le salon a disparu, ou est fermé à ce compte</translation>
    </message>
    <message>
        <source>not settled: the room could not be read wholly</source>
        <translation>non tranché&#xa0;: le salon n’a pas pu être lu en entier</translation>
    </message>
    <message>
        <source>not settled: a later call changed what the room shows</source>
        <translation>non tranché&#xa0;: un appel ultérieur a changé ce que le salon montre</translation>
    </message>
    <message>
        <source>No command was given: say courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses or demo serve.</source>
        <translation>Aucune commande n’a été donnée&#xa0;: dites courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses ou demo serve.</translation>
    </message>
    <message>
        <source>There is no command %1: say courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses or demo serve.</source>
        <translation>Il n’y a pas de commande %1&#xa0;: dites courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses ou demo serve.</translation>
    </message>
    <message>
        <source>access restriction not evaluated</source>
        <translation>restriction d’accès non évaluée</translation>
    </message>
    <message>
        <source>a role that cannot be seen</source>
        <extracomment>A Moodle role held in a category, the site or the activity, which web services do not show</extracomment>
        <translation>un rôle qui ne peut pas être vu</translation>
    </message>
    <message>
        <source>confirmed account not found</source>
        <translation>compte confirmé introuvable</translation>
    </message>
    <message>
        <source>Cannot be judged: the campus honours access restrictions, and this one cannot be evaluated for this person.</source>
        <translation>Jugement impossible&#xa0;: le campus applique les restrictions d’accès, et celle-ci ne peut pas être évaluée pour cette personne.</translation>
    </message>
    <message>
        <source>Cannot be judged: this person holds teaching rights by a role that Moodle does not show here.</source>
        <translation>Jugement impossible&#xa0;: cette personne détient des droits d’enseignement par un rôle que Moodle ne montre pas ici.</translation>
    </message>
    <message>
        <source>Cannot be judged: the account confirmed for this person was not found in Rocket.Chat.</source>
        <translation>Jugement impossible&#xa0;: le compte confirmé pour cette personne est introuvable dans Rocket.Chat.</translation>
    </message>
    <message>
        <source>The enrolment is suspended; the campus leaves such people as they are.</source>
        <translation>L’inscription est suspendue&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>The enrolment has not started; the campus leaves such people as they are.</source>
        <translation>L’inscription n’a pas commencé&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>The enrolment has expired; the campus leaves such people as they are.</source>
        <translation>L’inscription a expiré&#xa0;; le campus laisse ces personnes en l’état.</translation>
    </message>
    <message>
        <source>The Moodle account is suspended: not expected, and not in the room.</source>
        <translation>Le compte Moodle est suspendu&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>The Moodle account is not confirmed: not expected, and not in the room.</source>
        <translation>Le compte Moodle n’est pas confirmé&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>The enrolment is suspended: not expected, and not in the room.</source>
        <translation>L’inscription est suspendue&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>The enrolment has not started: not expected, and not in the room.</source>
        <translation>L’inscription n’a pas commencé&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>The enrolment has expired: not expected, and not in the room.</source>
        <translation>L’inscription a expiré&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>Outside the activity’s access restriction: not expected, and not in the room.</source>
        <translation>Hors de la restriction d’accès de l’activité&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>Holds no mapped role: not expected, and not in the room.</source>
        <translation>Aucun rôle associé&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>The enrolment is suspended or not current: not expected, and not in the room.</source>
        <translation>L’inscription est suspendue ou pas actuelle&#xa0;: présence ni attendue ni constatée dans le salon.</translation>
    </message>
    <message>
        <source>Is in the room, and is outside the access restriction that the campus honours.</source>
        <translation>Est dans le salon, hors de la restriction d’accès que le campus applique.</translation>
    </message>
    <message>
        <source>Is in the room without a mapped role; the campus removes such people.</source>
        <translation>Est dans le salon sans rôle associé&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Is in the room with a suspended Moodle account; the campus removes such people.</source>
        <translation>Est dans le salon avec un compte Moodle suspendu&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Is in the room with an unconfirmed Moodle account; the campus removes such people.</source>
        <translation>Est dans le salon avec un compte Moodle non confirmé&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Is in the room with a suspended enrolment; the campus removes such people.</source>
        <translation>Est dans le salon avec une inscription suspendue&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Is in the room with an enrolment not started; the campus removes such people.</source>
        <translation>Est dans le salon avec une inscription pas encore commencée&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Is in the room with an expired enrolment; the campus removes such people.</source>
        <translation>Est dans le salon avec une inscription expirée&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Is in the room with an enrolment suspended or not current; the campus removes such people.</source>
        <translation>Est dans le salon avec une inscription suspendue ou pas actuelle&#xa0;; le campus retire ces personnes.</translation>
    </message>
    <message>
        <source>Should be in the room, and several accounts could belong to this person; nothing is written until one is confirmed.</source>
        <translation>Devrait être dans le salon, et plusieurs comptes pourraient appartenir à cette personne&#xa0;; rien n’est écrit tant qu’aucun n’est confirmé.</translation>
    </message>
    <message>
        <source>Should be in the room; the e-mail address belongs to an account of another name, which has to be confirmed first.</source>
        <translation>Devrait être dans le salon&#xa0;; l’adresse électronique appartient à un compte d’un autre nom, à confirmer d’abord.</translation>
    </message>
    <message>
        <source>enrolment suspended</source>
        <translation>inscription suspendue</translation>
    </message>
    <message>
        <source>enrolment not started</source>
        <translation>inscription non commencée</translation>
    </message>
    <message>
        <source>enrolment expired</source>
        <translation>inscription expirée</translation>
    </message>
    <message>
        <source>outside the access restriction</source>
        <translation>hors de la restriction d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could be the one</source>
        <translation>
            <numerusform>%Ln compte possible</numerusform>
            <numerusform>%Ln comptes possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>account to confirm</source>
        <translation>compte à confirmer</translation>
    </message>
    <message>
        <source>Enrolment suspended</source>
        <translation>Inscription suspendue</translation>
    </message>
    <message>
        <source>Enrolment not started</source>
        <translation>Inscription non commencée</translation>
    </message>
    <message>
        <source>Enrolment expired</source>
        <translation>Inscription expirée</translation>
    </message>
    <message>
        <source>Enrolment active (%1)</source>
        <translation>Inscription active (%1)</translation>
    </message>
    <message>
        <source>%1: any state counts</source>
        <extracomment>%1 says that an enrolment is suspended, not started or expired</extracomment>
        <translation>%1&#xa0;: tout état compte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says that an enrolment is suspended, not started or expired, %2 is one or more enrolment methods</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Teaching rights by a role that is not shown</source>
        <translation>Droits d’enseignement par un rôle qui n’est pas montré</translation>
    </message>
    <message>
        <source>Role: %1, %2</source>
        <extracomment>A role held outside the course: %1 is the role, %2 the place</extracomment>
        <translation>Rôle&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Moodle shows web services no role of a category, the site or an activity.</source>
        <translation>Moodle ne montre aux services web aucun rôle d’une catégorie, du site ou d’une activité.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A role held outside the course: %1 is the role, %2 the place</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by the campus rules of this activity</source>
        <translation>par les règles du campus pour cette activité</translation>
    </message>
    <message>
        <source>by the settings of the activity in Moodle</source>
        <translation>par les réglages de l’activité dans Moodle</translation>
    </message>
    <message>
        <source>Within the access restriction</source>
        <translation>Dans la restriction d’accès</translation>
    </message>
    <message>
        <source>Access restriction cannot be evaluated</source>
        <translation>Restriction d’accès impossible à évaluer</translation>
    </message>
    <message>
        <source>Access restrictions are ignored, as by the plugin</source>
        <translation>Restrictions d’accès ignorées, comme par le plugin</translation>
    </message>
    <message>
        <source>The confirmed account was not found</source>
        <translation>Compte confirmé introuvable</translation>
    </message>
    <message>
        <source>Account confirmed: %1</source>
        <translation>Compte confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moodle · Diapason companion</source>
        <translation>Moodle · compagnon de Diapason</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <extracomment>An enrolment&apos;s time: %1 and %2 are days</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>An enrolment&apos;s time: %1 is a day</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>An enrolment&apos;s time: %1 is a day</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>expirée</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is an enrolment method, %2 the name of the cohort or of the linked course</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>manual enrolment</source>
        <extracomment>Enrolment method</extracomment>
        <translation>inscription manuelle</translation>
    </message>
    <message>
        <source>cohort</source>
        <extracomment>Enrolment method</extracomment>
        <translation>cohorte</translation>
    </message>
    <message>
        <source>self enrolment</source>
        <extracomment>Enrolment method</extracomment>
        <translation>auto-inscription</translation>
    </message>
    <message>
        <source>course meta link</source>
        <extracomment>Enrolment method</extracomment>
        <translation>lien méta-cours</translation>
    </message>
    <message>
        <source>external database</source>
        <extracomment>Enrolment method</extracomment>
        <translation>base de données externe</translation>
    </message>
    <message>
        <source>flat file</source>
        <extracomment>Enrolment method</extracomment>
        <translation>fichier plat</translation>
    </message>
    <message>
        <source>LDAP</source>
        <extracomment>Enrolment method</extracomment>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>in the activity itself</source>
        <translation>dans l’activité elle-même</translation>
    </message>
    <message>
        <source>in a category above</source>
        <extracomment>%1 is the name of a course category</extracomment>
        <translation>dans une catégorie supérieure</translation>
    </message>
    <message>
        <source>in the category %1</source>
        <translation>dans la catégorie %1</translation>
    </message>
    <message>
        <source>on the whole site</source>
        <translation>sur tout le site</translation>
    </message>
    <message>
        <source>the same name in another case</source>
        <translation>même nom, casse différente</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>même adresse électronique</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>un ancien nom</translation>
    </message>
    <message>
        <source>The activity asks for a retention and its room has none: the plugin does not set it on copies and restored activities.</source>
        <translation>L’activité demande une rétention et son salon n’en a aucune&#xa0;: le plugin ne la pose pas sur les activités copiées ou restaurées.</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 refuses the way the plugin creates groups: new activities get no room.</source>
        <translation>Rocket.Chat&#xa0;%1 refuse la façon dont le plugin crée les groupes&#xa0;: les nouvelles activités n’ont pas de salon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) owe their role to a category or to the site: only a full synchronisation of the plugin sees it.</source>
        <translation>
            <numerusform>%Ln personne doit son rôle à une catégorie ou au site&#xa0;: seule une synchronisation complète du plugin le voit.</numerusform>
            <numerusform>%Ln personnes doivent leur rôle à une catégorie ou au site&#xa0;: seule une synchronisation complète du plugin le voit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two recycle bins hold an item number %1: when one is purged, the plugin deletes the room of the other.</source>
        <translation>Deux corbeilles contiennent un élément numéro&#xa0;%1&#xa0;: quand l’une est vidée, le plugin supprime le salon de l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspended account(s): every synchronisation of the plugin adds them again.</source>
        <translation>
            <numerusform>%Ln compte suspendu&#xa0;: chaque synchronisation du plugin l’ajoute de nouveau.</numerusform>
            <numerusform>%Ln comptes suspendus&#xa0;: chaque synchronisation du plugin les ajoute de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) of the plugin failed and wait.</source>
        <translation>
            <numerusform>%Ln tâche du plugin a échoué et attend.</numerusform>
            <numerusform>%Ln tâches du plugin ont échoué et attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 map to the same account.</source>
        <translation>%1 et&#xa0;%2 mènent au même compte.</translation>
    </message>
    <message>
        <source>%1 has no account under the expected name; these could be theirs: %2.</source>
        <translation>Aucun compte sous le nom attendu pour&#xa0;%1&#xa0;; ceux-ci pourraient convenir&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The account of %1 is written %2: the plugin minds the case and never finds it.</source>
        <translation>Le compte de&#xa0;%1 s’écrit&#xa0;%2&#xa0;: le plugin tient compte de la casse et ne le trouve jamais.</translation>
    </message>
    <message>
        <source>The e-mail address of %1 belongs to the account %2: no other account can be created with it.</source>
        <translation>L’adresse électronique de&#xa0;%1 appartient au compte&#xa0;%2&#xa0;: aucun autre compte ne peut être créé avec elle.</translation>
    </message>
    <message>
        <source>The confirmed account of %1 was renamed in Rocket.Chat: it is now called %2.</source>
        <translation>Le compte confirmé de&#xa0;%1 a été renommé dans Rocket.Chat&#xa0;: il s’appelle maintenant&#xa0;%2.</translation>
    </message>
    <message>
        <source>The account of %1 is deactivated: the plugin invites it again at each synchronisation.</source>
        <translation>Le compte de&#xa0;%1 est désactivé&#xa0;: le plugin l’invite de nouveau à chaque synchronisation.</translation>
    </message>
    <message>
        <source>Find out whose account it is, and confirm it for that person.</source>
        <translation>Cherchez à qui est ce compte, et confirmez-le pour cette personne.</translation>
    </message>
    <message>
        <source>Confirm the account of this person, or leave it open.</source>
        <translation>Confirmez le compte de cette personne, ou laissez la question ouverte.</translation>
    </message>
    <message>
        <source>Diapason adds the account by its id. To let the plugin find it, rename it in Rocket.Chat.</source>
        <translation>Diapason ajoute le compte par son identifiant. Pour que le plugin le trouve, renommez-le dans Rocket.Chat.</translation>
    </message>
    <message>
        <source>Confirm that account if it is theirs; else have its address corrected in Rocket.Chat.</source>
        <translation>Confirmez ce compte s’il lui appartient&#xa0;; sinon, faites corriger son adresse dans Rocket.Chat.</translation>
    </message>
    <message>
        <source>Rename one side, or keep the confirmed account: Diapason goes by its id.</source>
        <translation>Renommez l’un des deux côtés, ou gardez le compte confirmé&#xa0;: Diapason suit son identifiant.</translation>
    </message>
    <message>
        <source>Have the account activated in Rocket.Chat, or suspend the enrolment in Moodle.</source>
        <translation>Faites activer le compte dans Rocket.Chat, ou suspendez l’inscription dans Moodle.</translation>
    </message>
    <message>
        <source>Resync this activity with Diapason, which reads every page.</source>
        <translation>Resynchronisez cette activité avec Diapason, qui lit toutes les pages.</translation>
    </message>
    <message>
        <source>Resync this activity while it is visible.</source>
        <translation>Resynchronisez cette activité pendant qu’elle est affichée.</translation>
    </message>
    <message>
        <source>Save the settings of the activity once in Moodle, or set the retention of the room.</source>
        <translation>Enregistrez une fois les réglages de l’activité dans Moodle, ou réglez la rétention du salon.</translation>
    </message>
    <message>
        <source>Update the plugin before new activities are made.</source>
        <translation>Mettez le plugin à jour avant de créer de nouvelles activités.</translation>
    </message>
    <message>
        <source>Give the role in the course itself where it is meant to last.</source>
        <translation>Attribuez le rôle dans le cours lui-même s’il doit durer.</translation>
    </message>
    <message>
        <source>Restore or move the room you need before either bin is purged.</source>
        <translation>Restaurez l’activité dont vous avez besoin avant que l’une des corbeilles soit vidée.</translation>
    </message>
    <message>
        <source>Unenrol them, since the plugin takes every enrolment; or resync after each of its synchronisations.</source>
        <translation>Désinscrivez ces personnes, car le plugin compte toute inscription&#xa0;; ou resynchronisez après chacune de ses synchronisations.</translation>
    </message>
    <message>
        <source>Look at Site administration, Server, Tasks, Ad hoc tasks in Moodle.</source>
        <translation>Voyez dans Moodle&#xa0;: Administration du site, Serveur, Tâches, Tâches ad hoc.</translation>
    </message>
    <message>
        <source>More than one claims the same: %1. None was chosen.</source>
        <translation>Plusieurs revendiquent la même chose&#xa0;:&#xa0;%1. Aucun n’a été choisi.</translation>
    </message>
    <message>
        <source>Choose the room of the activity; the choice is remembered.</source>
        <translation>Choisissez le salon de l’activité&#xa0;; le choix est retenu.</translation>
    </message>
    <message>
        <source>Restore the activity in Moodle if the room is needed; never delete it by hand.</source>
        <translation>Restaurez l’activité dans Moodle si le salon est nécessaire&#xa0;; ne le supprimez jamais à la main.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the link holds by its other evidence.</source>
        <translation>Rien à faire&#xa0;: le lien tient par ses autres indices.</translation>
    </message>
    <message numerus="yes">
        <source>The plugin reads only the first 50 of %Ln members: it invites the others again at each synchronisation and never removes anybody beyond them.</source>
        <translation>
            <numerusform>Le plugin ne lit que les 50 premiers membres sur&#xa0;%Ln&#xa0;: il invite de nouveau les autres à chaque synchronisation et ne retire jamais personne au-delà.</numerusform>
            <numerusform>Le plugin ne lit que les 50 premiers membres sur&#xa0;%Ln&#xa0;: il invite de nouveau les autres à chaque synchronisation et ne retire jamais personne au-delà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected moderator(s) never became one: the plugin cannot give the role in an activity created hidden, and does not try again when it is shown.</source>
        <translation>
            <numerusform>%Ln modérateur attendu ne l’est jamais devenu&#xa0;: le plugin ne peut pas donner ce rôle dans une activité créée cachée, et ne réessaie pas quand elle est affichée.</numerusform>
            <numerusform>%Ln modérateurs attendus ne le sont jamais devenus&#xa0;: le plugin ne peut pas donner ce rôle dans une activité créée cachée, et ne réessaie pas quand elle est affichée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose account: account confirm MOODLE_ID ACCOUNT_ID, account forget MOODLE_ID, account show --activity CMID.</source>
        <translation>Dites de quel compte il s’agit&#xa0;: account confirm ID_MOODLE ID_COMPTE, account forget ID_MOODLE, account show --activity CMID.</translation>
    </message>
    <message>
        <source>Say which stored campus: --campus NAME.</source>
        <translation>Dites quel campus enregistré&#xa0;: --campus NOM.</translation>
    </message>
    <message>
        <source>Moodle’s username of %1 leads to %2 now, and the confirmed account has another name.</source>
        <translation>Le nom d’utilisateur Moodle de %1 mène maintenant à %2, et le compte confirmé porte un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed: say GUARD=COUNT or GUARD:CMID=COUNT, as in removals_share:30=6.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être autorisé&#xa0;: dites GARDE=NOMBRE ou GARDE:CMID=NOMBRE, comme removals_share:30=6.</translation>
    </message>
    <message>
        <source>There is no guard %1: diapasonctl plan names those that block.</source>
        <translation>Il n’y a pas de garde-fou %1&#xa0;: diapasonctl plan nomme ceux qui bloquent.</translation>
    </message>
    <message>
        <source>The guard %1 cannot be allowed once: what it stops would be done blindly. Remove its cause.</source>
        <translation>Le dépassement du garde-fou %1 ne peut pas être autorisé&#xa0;: ce qu’il arrête se ferait à l’aveugle. Supprimez-en la cause.</translation>
    </message>
    <message>
        <source>Say why it is allowed once: --why TEXT. The journal keeps it.</source>
        <translation>Dites pourquoi c’est autorisé une fois&#xa0;: --why TEXTE. Le journal le garde.</translation>
    </message>
    <message>
        <source>Say who allows it once: --as NAME. The journal keeps it.</source>
        <translation>Dites qui l’autorise une fois&#xa0;: --as NOM. Le journal le garde.</translation>
    </message>
    <message>
        <source>The option %1 goes with --allow.</source>
        <translation>L’option %1 va avec --allow.</translation>
    </message>
    <message>
        <source>The guard %1 counts %2, and another number was given.</source>
        <extracomment>%1 is the short name of a guard, as &quot;removals_share:30&quot;, %2 a number</extracomment>
        <translation>Le garde-fou %1 compte %2, et un autre nombre a été donné.</translation>
    </message>
    <message>
        <source>Nothing was allowed, and nothing was written.</source>
        <translation>Rien n’a été autorisé, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Look at what it counts; whoever agrees gives --allow %1=%2.</source>
        <translation>Regardez ce qu’il compte&#xa0;; qui est d’accord donne --allow %1=%2.</translation>
    </message>
    <message>
        <source>The guard %1 does not block this plan.</source>
        <translation>Le garde-fou %1 ne bloque pas ce plan.</translation>
    </message>
    <message>
        <source>Leave it out of --allow.</source>
        <translation>Ne le mettez pas dans --allow.</translation>
    </message>
    <message>
        <source>The guard %1 blocks several rooms.</source>
        <translation>Le garde-fou %1 bloque plusieurs salons.</translation>
    </message>
    <message>
        <source>Say which activity: --allow %1:CMID=COUNT.</source>
        <translation>Dites quelle activité&#xa0;: --allow %1:CMID=NOMBRE.</translation>
    </message>
    <message>
        <source>The companion plugin of Moodle does not answer this account.</source>
        <translation>Le plugin compagnon de Moodle ne répond pas à ce compte.</translation>
    </message>
    <message>
        <source>What only it knows stays unknown; everything else goes on.</source>
        <translation>Ce que lui seul connaît reste inconnu&#xa0;; tout le reste continue.</translation>
    </message>
    <message>
        <source>The companion plugin of Moodle is older than this program and does not tell everything.</source>
        <translation>Le plugin compagnon de Moodle est plus ancien que ce programme et ne dit pas tout.</translation>
    </message>
    <message>
        <source>Ask an administrator of Moodle to update the plugin local_diapason.</source>
        <translation>Demandez à un administrateur de Moodle de mettre à jour le plugin local_diapason.</translation>
    </message>
    <message>
        <source>Ask the companion plugin of Moodle</source>
        <translation>Interroger le plugin compagnon de Moodle</translation>
    </message>
    <message>
        <source>It is optional: without it, links between activities and rooms and some reasons are worked out, not read.</source>
        <translation>Il est facultatif&#xa0;: sans lui, les liens entre activités et salons et certaines raisons sont déduits, et non lus.</translation>
    </message>
    <message>
        <source>No room is sure to be the one of this activity.</source>
        <translation>Aucun salon n’est sûrement celui de cette activité.</translation>
    </message>
    <message>
        <source>Something ties a room to it, which is not enough: nothing was read or changed.</source>
        <translation>Un salon lui est lié par quelque chose, ce qui ne suffit pas&#xa0;: rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>Look at the evidence, and confirm the room if it is the right one.</source>
        <translation>Regardez les indices, et confirmez le salon si c’est le bon.</translation>
    </message>
    <message>
        <source>More than one claims the same: no room was chosen for this activity.</source>
        <translation>Plusieurs réclament la même chose&#xa0;: aucun salon n’a été choisi pour cette activité.</translation>
    </message>
    <message>
        <source>A wrong room would be repaired with the wrong people: nothing was read or changed.</source>
        <translation>Un mauvais salon serait réparé avec les mauvaises personnes&#xa0;: rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>Look at the evidence, and confirm the room of this activity.</source>
        <translation>Regardez les indices, et confirmez le salon de cette activité.</translation>
    </message>
    <message>
        <source>Rocket.Chat lists no private group with the id %1.</source>
        <translation>Rocket.Chat ne liste aucun groupe privé d’identifiant %1.</translation>
    </message>
    <message>
        <source>Nothing was confirmed.</source>
        <translation>Rien n’a été confirmé.</translation>
    </message>
    <message>
        <source>Look at the ids with “link show”.</source>
        <translation>Les identifiants se lisent avec «&#xa0;link show&#xa0;».</translation>
    </message>
    <message>
        <source>This room is already confirmed for activity %1.</source>
        <translation>Ce salon est déjà confirmé pour l’activité %1.</translation>
    </message>
    <message>
        <source>Forget that confirmation first, if it is wrong.</source>
        <translation>Oubliez d’abord cette confirmation, si elle est fausse.</translation>
    </message>
    <message>
        <source>“%1” needs the number of an activity.</source>
        <translation>«&#xa0;%1&#xa0;» attend le numéro d’une activité.</translation>
    </message>
    <message>
        <source>“%1” needs the id of a room, or “none”.</source>
        <translation>«&#xa0;%1&#xa0;» attend l’identifiant d’un salon, ou «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>This archived room of the campus has no activity: whether it waits in a recycle bin or was deleted is unknown.</source>
        <translation>Ce salon archivé du campus n’a pas d’activité&#xa0;: on ignore si elle attend dans une corbeille ou a été supprimée.</translation>
    </message>
    <message>
        <source>The room waits with its activity, %1, in a recycle bin.</source>
        <extracomment>%1 is the number that the activity had</extracomment>
        <translation>Le salon attend avec son activité, %1, dans une corbeille.</translation>
    </message>
    <message>
        <source>Ask an administrator of Rocket.Chat whether it was deleted; choose another room if there is one.</source>
        <translation>Demandez à un administrateur de Rocket.Chat s’il a été supprimé&#xa0;; choisissez un autre salon s’il y en a un.</translation>
    </message>
    <message>
        <source>Confirm it for the activity it belongs to, or leave it: it is never deleted from here.</source>
        <translation>Confirmez-le pour l’activité à laquelle il appartient, ou laissez-le&#xa0;: il n’est jamais supprimé d’ici.</translation>
    </message>
    <message>
        <source>The room of the link is gone</source>
        <translation>Le salon du lien a disparu</translation>
    </message>
    <message>
        <source>No room, as somebody said</source>
        <translation>Aucun salon, comme quelqu’un l’a dit</translation>
    </message>
    <message numerus="yes">
        <source>Conflicting link · %Ln room(s) claimed</source>
        <translation>
            <numerusform>Lien contesté · %Ln salon réclamé</numerusform>
            <numerusform>Lien contesté · %Ln salons réclamés</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the room holds another number, %1: the activity may have been restored or copied.</source>
        <translation>Le nom du salon contient un autre numéro, %1&#xa0;: l’activité a pu être restaurée ou copiée.</translation>
    </message>
    <message>
        <source>The plugin itself writes to another room, %1.</source>
        <translation>Le plugin lui-même écrit dans un autre salon, %1.</translation>
    </message>
    <message>
        <source>The plugin itself has no room for this activity.</source>
        <translation>Le plugin lui-même n’a pas de salon pour cette activité.</translation>
    </message>
    <message>
        <source>The room belongs to activity %1.</source>
        <translation>Le salon est celui de l’activité %1.</translation>
    </message>
    <message>
        <source>The same room is claimed by activity %1 as well.</source>
        <extracomment>%1 is one or more numbers of activities</extracomment>
        <translation>Le même salon est aussi réclamé par l’activité %1.</translation>
    </message>
    <message>
        <source>The room that was told, %1, is not on the server any more.</source>
        <translation>Le salon indiqué, %1, n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>The room that was told, %1, is not among those this account may list.</source>
        <translation>Le salon indiqué, %1, n’est pas parmi ceux que ce compte peut lister.</translation>
    </message>
    <message>
        <source>Somebody said that no room is the one of this activity.</source>
        <translation>Quelqu’un a dit qu’aucun salon n’est celui de cette activité.</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed against the plugin · %Ln clue(s)</source>
        <translation>
            <numerusform>Confirmé contre le plugin · %Ln indice</numerusform>
            <numerusform>Confirmé contre le plugin · %Ln indices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed link · %Ln clue(s)</source>
        <translation>
            <numerusform>Lien confirmé · %Ln indice</numerusform>
            <numerusform>Lien confirmé · %Ln indices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certain link · %Ln clue(s)</source>
        <translation>
            <numerusform>Lien sûr · %Ln indice</numerusform>
            <numerusform>Lien sûr · %Ln indices</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How sure a link between an activity and a room is</extracomment>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>How sure a link between an activity and a room is</extracomment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>How sure a link between an activity and a room is: shown, never used before somebody confirmed it</extracomment>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <extracomment>A link between an activity and a room that others claim too
----------
State in the list of rooms: several claim the same room</extracomment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>No evidence</source>
        <extracomment>Nothing ties the activity and the room together</extracomment>
        <translation>Aucun indice</translation>
    </message>
    <message>
        <source>Somebody confirmed that this is the room of the activity.</source>
        <translation>Quelqu’un a confirmé que c’est le salon de l’activité.</translation>
    </message>
    <message>
        <source>The plugin itself writes to this room.</source>
        <translation>Le plugin lui-même écrit dans ce salon.</translation>
    </message>
    <message>
        <source>A custom field of the room names the activity, %1.</source>
        <translation>Un champ personnalisé du salon désigne l’activité, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The room and the activity were created within %Ln minute(s).</source>
        <translation>
            <numerusform>Le salon et l’activité ont été créés à moins de %Ln minute d’écart.</numerusform>
            <numerusform>Le salon et l’activité ont été créés à moins de %Ln minutes d’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity is hidden and the room archived, as the plugin does it.</source>
        <translation>L’activité est masquée et le salon archivé, comme le fait le plugin.</translation>
    </message>
    <message>
        <source>the rules of the campus</source>
        <translation>les règles du campus</translation>
    </message>
    <message>
        <source>Moodle · local_diapason</source>
        <translation>Moodle · local_diapason</translation>
    </message>
    <message>
        <source>Rocket.Chat · custom fields of the room</source>
        <translation>Rocket.Chat · champs personnalisés du salon</translation>
    </message>
    <message>
        <source>Moodle and Rocket.Chat · lists of people</source>
        <translation>Moodle et Rocket.Chat · listes de personnes</translation>
    </message>
    <message>
        <source>Moodle · local_diapason, Rocket.Chat · creation of the room</source>
        <translation>Moodle · local_diapason, Rocket.Chat · création du salon</translation>
    </message>
    <message>
        <source>Moodle · activity, Rocket.Chat · room</source>
        <translation>Moodle · activité, Rocket.Chat · salon</translation>
    </message>
    <message>
        <source>Rocket.Chat · list of private groups</source>
        <translation>Rocket.Chat · liste des groupes privés</translation>
    </message>
    <message>
        <source>all links of the campus</source>
        <translation>tous les liens du campus</translation>
    </message>
    <message>
        <source>Rocket.Chat · name of the room</source>
        <translation>Rocket.Chat · nom du salon</translation>
    </message>
    <message>
        <source>Create accounts</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Créer des comptes</translation>
    </message>
    <message>
        <source>People without an account stay without one; it matters only where the campus rules let Diapason create accounts.</source>
        <translation>Qui n’a pas de compte reste sans compte&#xa0;; cela ne compte que si les règles du campus laissent Diapason créer des comptes.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to create accounts.</source>
        <translation>Rocket.Chat a refusé de créer des comptes.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to change the settings of this room.</source>
        <translation>Rocket.Chat a refusé de changer les réglages de ce salon.</translation>
    </message>
    <message>
        <source>Rocket.Chat asks for a second factor before it creates accounts.</source>
        <translation>Rocket.Chat demande un second facteur avant de créer des comptes.</translation>
    </message>
    <message>
        <source>No account was created; the other operations went on.</source>
        <translation>Aucun compte n’a été créé&#xa0;; les autres opérations ont continué.</translation>
    </message>
    <message>
        <source>Make a personal access token with “Ignore Two Factor Authentication” ticked, and enter it again.</source>
        <translation>Créez un jeton d’accès personnel avec «&#xa0;Ignorer l’authentification à deux facteurs&#xa0;» coché, et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>No account was created, and it is not tried again by itself.</source>
        <translation>Aucun compte n’a été créé, et rien n’est retenté de soi-même.</translation>
    </message>
    <message>
        <source>Another account of Rocket.Chat has this e-mail address already.</source>
        <translation>Un autre compte de Rocket.Chat a déjà cette adresse de courriel.</translation>
    </message>
    <message>
        <source>Find that account: it may be the same person under another username. Rename it, or add an exception.</source>
        <translation>Cherchez ce compte&#xa0;: c’est peut-être la même personne sous un autre identifiant. Renommez-le, ou ajoutez une exception.</translation>
    </message>
    <message>
        <source>This username is taken on Rocket.Chat already, perhaps in other capitals.</source>
        <translation>Cet identifiant est déjà pris sur Rocket.Chat, peut-être avec d’autres majuscules.</translation>
    </message>
    <message>
        <source>Find that account, and settle there whose it is.</source>
        <translation>Cherchez ce compte, et réglez là-bas à qui il appartient.</translation>
    </message>
    <message>
        <source>The username or the e-mail address is taken on Rocket.Chat already.</source>
        <translation>L’identifiant ou l’adresse de courriel est déjà pris sur Rocket.Chat.</translation>
    </message>
    <message>
        <source>No account was created; the others went on.</source>
        <translation>Aucun compte n’a été créé&#xa0;; les autres opérations ont continué.</translation>
    </message>
    <message>
        <source>Rocket.Chat takes no username like this one.</source>
        <translation>Rocket.Chat n’accepte pas d’identifiant comme celui-ci.</translation>
    </message>
    <message>
        <source>Change the campus rule for usernames, or the rule of Rocket.Chat.</source>
        <translation>Changez la règle du campus pour les identifiants, ou celle de Rocket.Chat.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not take this e-mail address.</source>
        <translation>Rocket.Chat n’accepte pas cette adresse de courriel.</translation>
    </message>
    <message>
        <source>Have it corrected in Moodle.</source>
        <translation>Faites-la corriger dans Moodle.</translation>
    </message>
    <message>
        <source>The password policy of Rocket.Chat refused a random password.</source>
        <translation>La politique de mots de passe de Rocket.Chat a refusé un mot de passe aléatoire.</translation>
    </message>
    <message>
        <source>not settled: the account could not be looked up</source>
        <translation>non réglé&#xa0;: le compte n’a pas pu être cherché</translation>
    </message>
    <message>
        <source>the room could not be given back its lines; it is tried again at the next start</source>
        <translation>les lignes n’ont pas pu être rendues au salon&#xa0;; nouvel essai au prochain démarrage</translation>
    </message>
    <message>
        <source>an account that was created stays: Diapason deletes none</source>
        <translation>un compte créé reste&#xa0;: Diapason n’en supprime aucun</translation>
    </message>
    <message>
        <source>gets an account</source>
        <extracomment>After a person&apos;s name, in a plan: an account is created on Rocket.Chat</extracomment>
        <translation>reçoit un compte</translation>
    </message>
    <message>
        <source>shows no lines about members</source>
        <extracomment>After a room&apos;s name: lines such as &quot;… added …&quot; are not shown for a while</extracomment>
        <translation>ne montre plus les lignes sur les membres</translation>
    </message>
    <message>
        <source>shows the lines it showed before</source>
        <extracomment>After a room&apos;s name: lines such as &quot;… added …&quot; are shown as before</extracomment>
        <translation>montre de nouveau les lignes qu’il montrait</translation>
    </message>
    <message>
        <source>create the account</source>
        <extracomment>What an operation does: create an account on Rocket.Chat</extracomment>
        <translation>créer le compte</translation>
    </message>
    <message>
        <source>mute the lines about members</source>
        <extracomment>What an operation does: the room shows no lines such as &quot;… added …&quot; for a while</extracomment>
        <translation>taire les lignes sur les membres</translation>
    </message>
    <message>
        <source>unmute the lines about members</source>
        <extracomment>What an operation does: the room shows its lines as before</extracomment>
        <translation>rendre les lignes sur les membres</translation>
    </message>
    <message>
        <source>no account, and Moodle shows no e-mail address to create one with</source>
        <translation>sans compte, et Moodle ne montre pas d’adresse de courriel pour en créer un</translation>
    </message>
    <message>
        <source>no account, and Rocket.Chat takes no username like this one; change the rule for usernames</source>
        <translation>sans compte, et Rocket.Chat n’accepte pas d’identifiant comme celui-ci&#xa0;; changez la règle pour les identifiants</translation>
    </message>
    <message>
        <source>Account limit per room</source>
        <extracomment>A guard: the highest number of accounts that are created</extracomment>
        <translation>Limite de comptes par salon</translation>
    </message>
    <message>
        <source>Account limit per run</source>
        <translation>Limite de comptes par exécution</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) to create, limit %1</source>
        <translation>
            <numerusform>%Ln compte à créer, limite %1</numerusform>
            <numerusform>%Ln comptes à créer, limite %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no account to add</source>
        <translation>il n’y a pas de compte à ajouter</translation>
    </message>
    <message>
        <source>Moodle shows no e-mail address to create an account with</source>
        <translation>Moodle ne montre pas d’adresse de courriel pour créer un compte</translation>
    </message>
    <message>
        <source>the campus rules do not let accounts be created</source>
        <translation>les règles du campus ne laissent pas créer de comptes</translation>
    </message>
    <message>
        <source>somebody changed what the room mutes meanwhile; it was left alone</source>
        <translation>quelqu’un a changé entre-temps ce que le salon tait&#xa0;; il n’a pas été touché</translation>
    </message>
    <message>
        <source>the room is gone, or closed to this account</source>
        <translation>le salon a disparu, ou est fermé à ce compte</translation>
    </message>
    <message>
        <source>Accounts to create</source>
        <extracomment>Section of a plan: accounts to create on Rocket.Chat</extracomment>
        <translation>Comptes à créer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would be created, limit %1.</source>
        <translation>
            <numerusform>%Ln compte serait créé, limite %1.</numerusform>
            <numerusform>%Ln comptes seraient créés, limite %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not muted: its lines about members were shown. %2</source>
        <extracomment>%1 is a room, %2 a sentence about an error</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été mis en silence&#xa0;: ses lignes sur les membres ont été montrées. %2</translation>
    </message>
    <message>
        <source>Somebody changed what “%1” mutes meanwhile: it was left alone.</source>
        <extracomment>%1 is a room</extracomment>
        <translation>Quelqu’un a changé entre-temps ce que «&#xa0;%1&#xa0;» tait&#xa0;: il n’a pas été touché.</translation>
    </message>
    <message>
        <source>“%1” still mutes its lines about members; it is tried again at the next start. %2</source>
        <extracomment>%1 is a room, %2 a sentence about an error</extracomment>
        <translation>«&#xa0;%1&#xa0;» tait encore ses lignes sur les membres&#xa0;; nouvel essai au prochain démarrage. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) that a run had muted show their lines about members again.</source>
        <translation>
            <numerusform>%Ln salon qu’une exécution avait mis en silence montre de nouveau ses lignes sur les membres.</numerusform>
            <numerusform>%Ln salons qu’une exécution avait mis en silence montrent de nouveau leurs lignes sur les membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Rocket.Chat make the passwords of new accounts, in the form of the campus.</source>
        <translation>Laissez Rocket.Chat faire les mots de passe des nouveaux comptes, dans le formulaire du campus.</translation>
    </message>
    <message>
        <source>a course group that no longer exists (%1)</source>
        <extracomment>Access condition; %1 is the number of a deleted group</extracomment>
        <translation>un groupe du cours qui n’existe plus (%1)</translation>
    </message>
    <message>
        <source>must be in no course group</source>
        <translation>ne doit être dans aucun groupe du cours</translation>
    </message>
    <message>
        <source>must be in a course group</source>
        <translation>doit être dans un groupe du cours</translation>
    </message>
    <message>
        <source>must not be in the course group %1</source>
        <extracomment>Access condition; %1 is a group of the course</extracomment>
        <translation>ne doit pas être dans le groupe du cours %1</translation>
    </message>
    <message>
        <source>must be in the course group %1</source>
        <translation>doit être dans le groupe du cours %1</translation>
    </message>
    <message>
        <source>must be in the grouping of the activity</source>
        <translation>doit être dans le groupement de l’activité</translation>
    </message>
    <message>
        <source>must not be in the grouping %1</source>
        <extracomment>Access condition; %1 is a grouping of the course</extracomment>
        <translation>ne doit pas être dans le groupement %1</translation>
    </message>
    <message>
        <source>must be in the grouping %1</source>
        <translation>doit être dans le groupement %1</translation>
    </message>
    <message>
        <source>open from %1</source>
        <extracomment>Access condition; %1 is a day and a time</extracomment>
        <translation>ouvert à partir du %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’au %1</translation>
    </message>
    <message>
        <source>the profile field %1 must be “%2”</source>
        <extracomment>Access condition on a profile field: %1 is the field, %2 the text it is compared with</extracomment>
        <translation>le champ de profil %1 doit être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the profile field %1 must contain “%2”</source>
        <extracomment>Access condition on a profile field: %1 is the field, %2 the text it is compared with</extracomment>
        <translation>le champ de profil %1 doit contenir «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the profile field %1 must not contain “%2”</source>
        <extracomment>Access condition on a profile field: %1 is the field, %2 the text it is compared with</extracomment>
        <translation>le champ de profil %1 ne doit pas contenir «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the profile field %1 must begin with “%2”</source>
        <extracomment>Access condition on a profile field: %1 is the field, %2 the text it is compared with</extracomment>
        <translation>le champ de profil %1 doit commencer par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the profile field %1 must end with “%2”</source>
        <extracomment>Access condition on a profile field: %1 is the field, %2 the text it is compared with</extracomment>
        <translation>le champ de profil %1 doit finir par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the profile field %1 must be empty</source>
        <extracomment>Access condition on a profile field: %1 is the field</extracomment>
        <translation>le champ de profil %1 doit être vide</translation>
    </message>
    <message>
        <source>the profile field %1 must not be empty</source>
        <translation>le champ de profil %1 ne doit pas être vide</translation>
    </message>
    <message>
        <source>the contrary of: %1</source>
        <extracomment>The contrary of an access condition, which %1 says</extracomment>
        <translation>le contraire de&#xa0;: %1</translation>
    </message>
    <message>
        <source>a condition on completion</source>
        <translation>une condition d’achèvement</translation>
    </message>
    <message>
        <source>a condition on a grade</source>
        <translation>une condition de note</translation>
    </message>
    <message>
        <source>a condition of the kind “%1”</source>
        <extracomment>Access condition; %1 is Moodle&apos;s own word for its kind</extracomment>
        <translation>une condition du type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>must not hold the role %1</source>
        <extracomment>Access condition; %1 is a Moodle role</extracomment>
        <translation>ne doit pas avoir le rôle %1</translation>
    </message>
    <message>
        <source>must hold the role %1</source>
        <translation>doit avoir le rôle %1</translation>
    </message>
    <message>
        <source>the restriction itself cannot be read</source>
        <translation>la restriction elle-même est illisible</translation>
    </message>
    <message>
        <source>holds a right that passes restrictions</source>
        <translation>détient un droit qui passe outre les restrictions</translation>
    </message>
    <message>
        <source>outside it, unless a right lets this person pass: such rights were not read</source>
        <translation>en dehors, sauf si un droit permet à cette personne de passer outre&#xa0;: ces droits n’ont pas été lus</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>%1 is an access condition</extracomment>
        <translation>%1&#xa0;: condition remplie</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>%1 is an access condition</extracomment>
        <translation>%1&#xa0;: condition non remplie</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <extracomment>%1 is an access condition</extracomment>
        <translation>%1&#xa0;: impossible à évaluer</translation>
    </message>
    <message>
        <source>Is in the room, and could be the account of somebody who is expected; nothing is written until that is settled.</source>
        <translation>Est dans le salon, et pourrait être le compte d’une personne attendue&#xa0;; rien n’est écrit tant que ce n’est pas éclairci.</translation>
    </message>
    <message>
        <source>Could be the account of somebody who is expected: %1</source>
        <translation>Pourrait être le compte d’une personne attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>A moment: %1 is a day with its year, %2 a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Moodle account active</source>
        <comment>link of the chain</comment>
        <translation>Compte Moodle actif</translation>
    </message>
    <message>
        <source>Moodle account suspended</source>
        <comment>link of the chain</comment>
        <translation>Compte Moodle suspendu</translation>
    </message>
    <message>
        <source>Moodle account not confirmed</source>
        <comment>link of the chain</comment>
        <translation>Compte Moodle non confirmé</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>to come</comment>
        <extracomment>An enrolment&apos;s time, to come: %1 is a day</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>added on %1</source>
        <extracomment>To the room; %1 is a day, %2 who did it</extracomment>
        <translation>ajout le %1</translation>
    </message>
    <message>
        <source>added on %1 by %2</source>
        <translation>ajout le %1 par %2</translation>
    </message>
    <message>
        <source>removed on %1 by %2</source>
        <translation>retrait le %1 par %2</translation>
    </message>
    <message>
        <source>joined on %1</source>
        <extracomment>The room, by oneself; %1 is a day</extracomment>
        <translation>arrivée le %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>The room, by oneself; %1 is a day</extracomment>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>made moderator on %1</source>
        <extracomment>The role of moderator of the room; %1 is a day, %2 who gave it</extracomment>
        <translation>rôle de modérateur donné le %1</translation>
    </message>
    <message>
        <source>made moderator on %1 by %2</source>
        <translation>rôle de modérateur donné le %1 par %2</translation>
    </message>
    <message>
        <source>role of moderator taken back on %1</source>
        <extracomment>The role of moderator of the room; %1 is a day, %2 who took it</extracomment>
        <translation>rôle de modérateur retiré le %1</translation>
    </message>
    <message>
        <source>role of moderator taken back on %1 by %2</source>
        <translation>rôle de modérateur retiré le %1 par %2</translation>
    </message>
    <message>
        <source>made owner on %1</source>
        <extracomment>The role of owner of the room; %1 is a day, %2 who gave it</extracomment>
        <translation>rôle de propriétaire donné le %1</translation>
    </message>
    <message>
        <source>made owner on %1 by %2</source>
        <translation>rôle de propriétaire donné le %1 par %2</translation>
    </message>
    <message>
        <source>role of owner taken back on %1</source>
        <extracomment>The role of owner of the room; %1 is a day, %2 who took it</extracomment>
        <translation>rôle de propriétaire retiré le %1</translation>
    </message>
    <message>
        <source>role of owner taken back on %1 by %2</source>
        <translation>rôle de propriétaire retiré le %1 par %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the items of a list that may hold commas</extracomment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>fact</source>
        <extracomment>What a link of the evidence chain rests on</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>inference</source>
        <extracomment>What a link of the evidence chain rests on</extracomment>
        <translation>déduction</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a link of the evidence chain rests on</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Fact: a server says so, or a rule of the campus.</source>
        <translation>Fait&#xa0;: un serveur ou une règle du campus le dit.</translation>
    </message>
    <message>
        <source>Inference: concluded from what was read; no server says it.</source>
        <translation>Déduction&#xa0;: conclu de ce qui a été lu&#xa0;; aucun serveur ne le dit.</translation>
    </message>
    <message>
        <source>Not known: not read, not readable, or older than what was looked at.</source>
        <translation>Inconnu&#xa0;: non lu, illisible, ou plus ancien que ce qui a été examiné.</translation>
    </message>
    <message>
        <source>%1, activity %2</source>
        <extracomment>A guard of a plan for one activity: %1 is the guard, %2 the activity&apos;s number</extracomment>
        <translation>%1, activité %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) or demotion(s)</source>
        <translation>
            <numerusform>%Ln retrait ou rétrogradation</numerusform>
            <numerusform>%Ln retraits ou rétrogradations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; allowed once by %3: %4</source>
        <extracomment>What a run exceeded: %1 is a guard, %2 a number and its limit, %3 who allowed it, %4 why</extracomment>
        <translation>%1&#xa0;: %2&#xa0;; autorisé une fois par %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln expected person(s) is in the room.</source>
        <translation>
            <numerusform>La seule personne attendue (%Ln) n’est pas dans le salon.</numerusform>
            <numerusform>Aucune des %Ln personnes attendues n’est dans le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln expected person(s) are in the room.</source>
        <extracomment>%1 is a number, less than half of %Ln</extracomment>
        <translation>
            <numerusform>Seulement %1 personne attendue sur %Ln est dans le salon.</numerusform>
            <numerusform>Seulement %1 des %Ln personnes attendues sont dans le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln member(s) of the room were read: more may be in common.</source>
        <extracomment>%1 is a number, lower than %Ln</extracomment>
        <translation>
            <numerusform>Seulement %1 membre du salon sur %Ln a été lu&#xa0;: il peut y avoir d’autres personnes en commun.</numerusform>
            <numerusform>Seulement %1 des %Ln membres du salon ont été lus&#xa0;: il peut y avoir d’autres personnes en commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The members of the room could not be read: whether these are the people is not known.</source>
        <translation>Les membres du salon n’ont pas pu être lus&#xa0;: on ne sait pas si ce sont ces personnes.</translation>
    </message>
    <message>
        <source>Not everybody expected could be read from Moodle: more may be in common.</source>
        <translation>Les personnes attendues n’ont pas toutes pu être lues dans Moodle&#xa0;: il peut y en avoir d’autres en commun.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expected person(s) are in the room.</source>
        <extracomment>%1 is a number, at most %Ln</extracomment>
        <translation>
            <numerusform>%1 personne attendue sur %Ln est dans le salon.</numerusform>
            <numerusform>%1 des %Ln personnes attendues sont dans le salon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rocket.Chat · members of the room</source>
        <translation>Rocket.Chat · membres du salon</translation>
    </message>
    <message>
        <source>Moodle · people of the course</source>
        <translation>Moodle · personnes du cours</translation>
    </message>
    <message>
        <source>changes its custom field for the link</source>
        <extracomment>After a room&apos;s name: the custom field that names its activity, written or taken back</extracomment>
        <translation>change le champ personnalisé du lien</translation>
    </message>
    <message>
        <source>change the custom field</source>
        <extracomment>What an operation does: the link goes into the custom fields of the room, or out of them</extracomment>
        <translation>changer le champ personnalisé</translation>
    </message>
    <message>
        <source>the room is archived; Rocket.Chat changes no custom fields there</source>
        <translation>le salon est archivé&#xa0;; Rocket.Chat n’y modifie pas les champs personnalisés</translation>
    </message>
    <message>
        <source>the custom fields of the room name something else by now; they were left alone</source>
        <translation>les champs personnalisés du salon désignent autre chose depuis&#xa0;; rien n’y a été changé</translation>
    </message>
    <message>
        <source>the custom fields of the room hold something else under this name; they were left alone</source>
        <translation>les champs personnalisés du salon contiennent autre chose sous ce nom&#xa0;; rien n’y a été changé</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>Section of a plan: what is written into rooms about no person</extracomment>
        <translation>Salons</translation>
    </message>
    <message>
        <source>as it was before</source>
        <extracomment>Why a room&apos;s custom field is written: somebody confirmed the link, or it is taken back</extracomment>
        <translation>comme c’était avant</translation>
    </message>
    <message>
        <source>somebody confirmed the link</source>
        <translation>quelqu’un a confirmé le lien</translation>
    </message>
    <message>
        <source>Say which rooms: --activity CMID, --course ID or --all.</source>
        <translation>Dites quels salons&#xa0;: --activity CMID, --course ID ou --all.</translation>
    </message>
    <message>
        <source>Say what the rooms shall do: --days N, --exempt, --inherit or --policy, one of them.</source>
        <translation>Dites ce que les salons doivent faire&#xa0;: --days N, --exempt, --inherit ou --policy, un seul d’entre eux.</translation>
    </message>
    <message>
        <source>Whole days, from 1 to 36500, are expected after --days.</source>
        <translation>Des jours entiers, de 1 à 36500, sont attendus après --days.</translation>
    </message>
    <message>
        <source>The campus rules hold no policy for retention.</source>
        <translation>Les règles du campus ne contiennent pas de politique de rétention.</translation>
    </message>
    <message>
        <source>Messages would stay longer than the ceiling of the campus, %1 days.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Les messages resteraient plus longtemps que le plafond du campus, %1&#xa0;jours.</translation>
    </message>
    <message>
        <source>changes its retention</source>
        <extracomment>After a room&apos;s name: how long its messages stay is changed</extracomment>
        <translation>change de rétention</translation>
    </message>
    <message>
        <source>change the retention</source>
        <extracomment>What an operation does: how long the messages of the room stay</extracomment>
        <translation>changer la rétention</translation>
    </message>
    <message>
        <source>Limit for shorter retentions</source>
        <extracomment>A guard: the highest number of rooms whose messages would be deleted sooner than now</extracomment>
        <translation>Limite des rétentions raccourcies</translation>
    </message>
    <message numerus="yes">
        <source>messages of %Ln room(s) would go sooner, limit %1</source>
        <translation>
            <numerusform>les messages de %Ln salon partiraient plus tôt, limite&#xa0;%1</numerusform>
            <numerusform>les messages de %Ln salons partiraient plus tôt, limite&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody changed the retention of the room meanwhile; it was left alone</source>
        <translation>quelqu’un a changé entre-temps la rétention du salon&#xa0;; elle a été laissée telle quelle</translation>
    </message>
    <message numerus="yes">
        <source>Messages of %Ln room(s) would go sooner than now, limit %1.</source>
        <translation>
            <numerusform>Les messages de %Ln salon partiraient plus tôt que maintenant, limite&#xa0;%1.</numerusform>
            <numerusform>Les messages de %Ln salons partiraient plus tôt que maintenant, limite&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, other exceptions</source>
        <extracomment>The retention of a room before and after an operation; the second: only what is spared changes</extracomment>
        <translation>%1, autres exceptions</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>%1 is a number with a fraction; the form is that of its whole part</extracomment>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>as the workspace</source>
        <extracomment>After a number of days that messages stay</extracomment>
        <translation>comme l’espace de travail</translation>
    </message>
    <message>
        <source>set on the room</source>
        <extracomment>After a number of days that messages stay</extracomment>
        <translation>valeur propre au salon</translation>
    </message>
    <message>
        <source>Nothing is pruned: the workspace’s retention is switched off</source>
        <translation>Rien n’est élagué&#xa0;: la rétention de l’espace de travail est désactivée</translation>
    </message>
    <message>
        <source>Messages stay: the room is exempt</source>
        <translation>Les messages restent&#xa0;: le salon est exempté</translation>
    </message>
    <message>
        <source>Messages stay: the workspace’s policy leaves private groups out</source>
        <translation>Les messages restent&#xa0;: la politique de l’espace de travail ne vise pas les groupes privés</translation>
    </message>
    <message>
        <source>%1, as the workspace</source>
        <extracomment>%1 is &quot;365 days&quot;: how long messages stay</extracomment>
        <translation>%1, comme l’espace de travail</translation>
    </message>
    <message>
        <source>%1, set on the room</source>
        <extracomment>%1 is &quot;90 days&quot;: how long messages stay</extracomment>
        <translation>%1, valeur propre au salon</translation>
    </message>
    <message>
        <source>Not known: the workspace’s policy was not read</source>
        <translation>Inconnue&#xa0;: la politique de l’espace de travail n’a pas été lue</translation>
    </message>
    <message>
        <source>Nothing pruned</source>
        <extracomment>Retention of a room, in a narrow cell</extracomment>
        <translation>Rien d’élagué</translation>
    </message>
    <message>
        <source>Exempt</source>
        <extracomment>Retention of a room, in a narrow cell: it is left out of every policy</extracomment>
        <translation>Exempté</translation>
    </message>
    <message>
        <source>Not covered</source>
        <extracomment>Retention of a room, in a narrow cell: the workspace&apos;s policy is not for private groups</extracomment>
        <translation>Non visé</translation>
    </message>
    <message>
        <source>Pinned messages stay.</source>
        <translation>Les messages épinglés restent.</translation>
    </message>
    <message>
        <source>Threads stay.</source>
        <translation>Les fils restent.</translation>
    </message>
    <message>
        <source>Only files go: texts stay.</source>
        <translation>Seuls les fichiers partent&#xa0;: les textes restent.</translation>
    </message>
    <message>
        <source>The workspace’s policy was not read.</source>
        <translation>La politique de l’espace de travail n’a pas été lue.</translation>
    </message>
    <message>
        <source>The workspace’s retention is switched off.</source>
        <translation>La rétention de l’espace de travail est désactivée.</translation>
    </message>
    <message>
        <source>The workspace keeps private groups for %1.</source>
        <extracomment>%1 is &quot;365 days&quot;</extracomment>
        <translation>L’espace de travail garde %1 les messages des groupes privés.</translation>
    </message>
    <message>
        <source>The workspace’s policy is not for private groups.</source>
        <translation>La politique de l’espace de travail ne vise pas les groupes privés.</translation>
    </message>
    <message>
        <source>follow the workspace</source>
        <extracomment>What is chosen for the retention of a room</extracomment>
        <translation>suivre l’espace de travail</translation>
    </message>
    <message>
        <source>exempt</source>
        <extracomment>What is chosen for the retention of a room</extracomment>
        <translation>exempter</translation>
    </message>
    <message>
        <source>The room has a retention of its own, and the workspace prunes nothing.</source>
        <translation>Le salon a sa propre rétention, et l’espace de travail n’élague rien.</translation>
    </message>
    <message>
        <source>The room holds %1, and does not override the workspace: the number is not used.</source>
        <extracomment>%1 is &quot;90 days&quot;</extracomment>
        <translation>Le salon porte %1 sans remplacer l’espace de travail&#xa0;: ce nombre ne sert pas.</translation>
    </message>
    <message>
        <source>The activity asks for no retention, and the room deletes messages.</source>
        <extracomment>%1 is &quot;90 days&quot;</extracomment>
        <translation>L’activité ne demande aucune rétention, et le salon supprime des messages.</translation>
    </message>
    <message>
        <source>The activity asks for %1, and the room does otherwise.</source>
        <translation>L’activité demande %1, et le salon fait autrement.</translation>
    </message>
    <message>
        <source>The activity asks for %1, and the room never got any retention.</source>
        <extracomment>%1 is &quot;90 days&quot;</extracomment>
        <translation>L’activité demande %1, et le salon n’a jamais reçu de rétention.</translation>
    </message>
    <message>
        <source>Messages stay longer than the campus allows: its ceiling is %1.</source>
        <extracomment>%1 is &quot;365 days&quot;</extracomment>
        <translation>Les messages restent plus longtemps que le campus ne l’autorise&#xa0;: son plafond est de %1.</translation>
    </message>
    <message>
        <source>The limit is zero days: everything goes at each pruning.</source>
        <translation>La limite est de zéro jour&#xa0;: tout part à chaque élagage.</translation>
    </message>
    <message>
        <source>The campus rules ask for something else.</source>
        <extracomment>%1 is &quot;90 days&quot;</extracomment>
        <translation>Les règles du campus demandent autre chose.</translation>
    </message>
    <message>
        <source>The campus rules ask for %1.</source>
        <translation>Les règles du campus demandent %1.</translation>
    </message>
    <message>
        <source>Without effect</source>
        <extracomment>What does not fit in the retention of a room, in a narrow cell</extracomment>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Days not used</source>
        <translation>Jours inutilisés</translation>
    </message>
    <message>
        <source>Moodle differs</source>
        <translation>Moodle diffère</translation>
    </message>
    <message>
        <source>Never set</source>
        <translation>Jamais posée</translation>
    </message>
    <message>
        <source>Above the ceiling</source>
        <translation>Au-dessus du plafond</translation>
    </message>
    <message>
        <source>Zero days</source>
        <translation>Zéro jour</translation>
    </message>
    <message>
        <source>Off the rules</source>
        <translation>Hors des règles</translation>
    </message>
    <message>
        <source>Ask an administrator of Rocket.Chat to switch the retention policy on, or let the room follow the workspace.</source>
        <translation>Demandez à un administrateur de Rocket.Chat d’activer la politique de rétention, ou laissez le salon suivre l’espace de travail.</translation>
    </message>
    <message>
        <source>Keep that number of days, or follow the workspace: both say so plainly.</source>
        <translation>Gardez ce nombre de jours, ou suivez l’espace de travail&#xa0;: les deux le disent clairement.</translation>
    </message>
    <message>
        <source>Decide which is right: the plugin writes its own value at the next change of the activity.</source>
        <translation>Décidez laquelle est juste&#xa0;: le plugin écrit la sienne à la prochaine modification de l’activité.</translation>
    </message>
    <message>
        <source>Set it here. The plugin does not do it for copies, and Rocket.Chat 6.0 to 6.8 refuse its first try.</source>
        <translation>Posez-la ici. Le plugin ne le fait pas pour les copies, et Rocket.Chat 6.0 à 6.8 refuse son premier essai.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Choisissez une durée plus courte.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>Choose what the rules ask for, or change the rules of the campus.</source>
        <translation>Choisissez ce que demandent les règles, ou changez les règles du campus.</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Saisissez un nombre de jours.</translation>
    </message>
    <message>
        <source>Type whole days: servers round parts of a day away.</source>
        <translation>Saisissez des jours entiers&#xa0;: les serveurs arrondissent les fractions de jour.</translation>
    </message>
    <message>
        <source>With zero days everything would go at each pruning. The least is one day.</source>
        <translation>Avec zéro jour, tout partirait à chaque élagage. Le minimum est d’un jour.</translation>
    </message>
    <message>
        <source>A number of days cannot be below zero. To keep messages for ever, exempt the room.</source>
        <translation>Un nombre de jours ne peut pas être négatif. Pour garder les messages toujours, exemptez le salon.</translation>
    </message>
    <message>
        <source>That is more than a hundred years. The workspace’s setting is in milliseconds, a room’s is in days.</source>
        <translation>C’est plus de cent ans. Le réglage de l’espace de travail est en millisecondes, celui d’un salon en jours.</translation>
    </message>
    <message>
        <source>The campus allows at most %1.</source>
        <extracomment>%1 is &quot;365 days&quot;</extracomment>
        <translation>Le campus autorise au plus %1.</translation>
    </message>
    <message>
        <source>Messages would stay longer than the campus allows, which is at most %1.</source>
        <extracomment>%1 is &quot;365 days&quot;</extracomment>
        <translation>Les messages resteraient plus longtemps que le campus ne l’autorise&#xa0;: au plus %1.</translation>
    </message>
    <message>
        <source>There is no room whose retention could be set. Choose the room of the activity first.</source>
        <translation>Il n’y a pas de salon dont la rétention puisse être réglée. Choisissez d’abord le salon de l’activité.</translation>
    </message>
    <message>
        <source>This account may not list the room. Ask for view-room-administration, or add the account to the room.</source>
        <translation>Ce compte ne peut pas lister le salon. Demandez view-room-administration, ou ajoutez le compte au salon.</translation>
    </message>
    <message>
        <source>A discussion is no room of an activity: set the room that it belongs to.</source>
        <translation>Une discussion n’est pas le salon d’une activité&#xa0;: réglez le salon auquel elle appartient.</translation>
    </message>
    <message>
        <source>The main room of a team is no room of an activity: its owners set it in Rocket.Chat.</source>
        <translation>Le salon principal d’une équipe n’est pas celui d’une activité&#xa0;: ses propriétaires le règlent dans Rocket.Chat.</translation>
    </message>
    <message>
        <source>The room belongs to another Moodle. Open the campus of that Moodle to set it.</source>
        <translation>Le salon appartient à un autre Moodle. Ouvrez le campus de ce Moodle pour le régler.</translation>
    </message>
    <message>
        <source>This account lacks edit-room-retention-policy. Ask an administrator of Rocket.Chat for it.</source>
        <translation>Il manque à ce compte edit-room-retention-policy. Demandez-la à un administrateur de Rocket.Chat.</translation>
    </message>
    <message>
        <source>This account lacks edit-room. Ask an administrator of Rocket.Chat for it.</source>
        <translation>Il manque à ce compte edit-room. Demandez-la à un administrateur de Rocket.Chat.</translation>
    </message>
    <message>
        <source>The server prunes when its own schedule says, which it does not tell.</source>
        <translation>Le serveur élague selon son propre calendrier, qu’il ne dit pas.</translation>
    </message>
    <message>
        <source>The next pruning comes within 30 minutes.</source>
        <translation>Le prochain élagage a lieu dans les 30 minutes.</translation>
    </message>
    <message>
        <source>The next pruning comes within an hour.</source>
        <translation>Le prochain élagage a lieu dans l’heure.</translation>
    </message>
    <message>
        <source>The next pruning comes within a day.</source>
        <translation>Le prochain élagage a lieu dans la journée.</translation>
    </message>
    <message numerus="yes">
        <source>The next pruning comes within %Ln hour(s).</source>
        <translation>
            <numerusform>Le prochain élagage a lieu dans l’heure (%Ln h).</numerusform>
            <numerusform>Le prochain élagage a lieu dans les %Ln heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>State of a room in the list of rooms: it belongs to an activity</extracomment>
        <translation>Lié</translation>
    </message>
    <message>
        <source>To confirm</source>
        <extracomment>State in the list of rooms: somebody must confirm which room it is</extracomment>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>No room</source>
        <extracomment>State in the list of rooms: no room was found for the activity
----------
What is wrong with a room, in a narrow cell</extracomment>
        <translation>Aucun salon</translation>
    </message>
    <message>
        <source>Room gone</source>
        <extracomment>State in the list of rooms: the activity&apos;s room is not on the server any more</extracomment>
        <translation>Salon disparu</translation>
    </message>
    <message>
        <source>Not listed</source>
        <extracomment>State in the list of rooms: our account may not see it</extracomment>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Orphan</source>
        <extracomment>State in the list of rooms: the room has no activity</extracomment>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>In the bin</source>
        <extracomment>State in the list of rooms: its activity waits in a recycle bin</extracomment>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Archived and visible differ</source>
        <translation>Archivage discordant</translation>
    </message>
    <message>
        <source>Older name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Which room is this activity’s is only a guess: confirm it first.</source>
        <translation>Le salon de cette activité n’est qu’une supposition&#xa0;: confirmez-le d’abord.</translation>
    </message>
    <message>
        <source>More than one activity or room claims the same: choose first.</source>
        <translation>Plusieurs activités ou salons revendiquent le même&#xa0;: choisissez d’abord.</translation>
    </message>
    <message>
        <source>The room of this activity is not among those this account may list.</source>
        <translation>Le salon de cette activité n’est pas de ceux que ce compte peut lister.</translation>
    </message>
    <message>
        <source>The room waits with its activity in a recycle bin.</source>
        <translation>Le salon attend avec son activité dans une corbeille.</translation>
    </message>
    <message>
        <source>An age is expected after --older-than: 90m, 36h, 2d or 1w.</source>
        <translation>Un âge est attendu après --older-than&#xa0;: 90m, 36h, 2d ou 1w.</translation>
    </message>
    <message>
        <source>A sweep is resumed with the scope it had: give --resume alone, or begin a new one.</source>
        <translation>Une tournée se reprend avec son périmètre&#xa0;: donnez --resume seul, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no sweep to resume: none was begun, or the last one has ended.</source>
        <translation>Il n’y a pas de tournée à reprendre&#xa0;: aucune n’a été commencée, ou la dernière est terminée.</translation>
    </message>
    <message>
        <source>Choose one of --csv and --json.</source>
        <translation>Choisissez entre --csv et --json.</translation>
    </message>
    <message>
        <source>The campus has no category “%1”.</source>
        <translation>Le campus n’a pas de catégorie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The campus has no course “%1”.</source>
        <translation>Le campus n’a pas de cours «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No reading that was kept speaks of such a person. A sweep reads everybody.</source>
        <translation>Aucune lecture conservée ne mentionne une telle personne. Une tournée lit tout le monde.</translation>
    </message>
    <message>
        <source>Several people fit. Say the username, the number or the e-mail address.</source>
        <translation>Plusieurs personnes correspondent. Donnez l’identifiant, le numéro ou l’adresse.</translation>
    </message>
    <message>
        <source>Moodle’s list incomplete</source>
        <extracomment>A cause over many rooms, as a heading: why lines cannot be judged</extracomment>
        <translation>Liste de Moodle incomplète</translation>
    </message>
    <message>
        <source>Room read incompletely</source>
        <translation>Salon lu en partie</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>activities</comment>
        <extracomment>Over a number of activities</extracomment>
        <translation>Conformes</translation>
    </message>
    <message>
        <source>Drifting</source>
        <comment>activities</comment>
        <extracomment>Over a number of activities</extracomment>
        <translation>Avec écart</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <comment>activities</comment>
        <extracomment>Over a number of activities</extracomment>
        <translation>Non liées</translation>
    </message>
    <message>
        <source>Vanished</source>
        <comment>activities</comment>
        <extracomment>Over a number of activities: their rooms are gone</extracomment>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>activities</comment>
        <extracomment>Over a number of activities</extracomment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Never read</source>
        <comment>activities</comment>
        <extracomment>Over a number of activities</extracomment>
        <translation>Jamais lues</translation>
    </message>
    <message>
        <source>Orphan rooms</source>
        <translation>Salons orphelins</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>one activity</comment>
        <extracomment>How one activity stands</extracomment>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Drifting</source>
        <comment>one activity</comment>
        <extracomment>How one activity stands</extracomment>
        <translation>Avec écart</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <comment>one activity</comment>
        <extracomment>How one activity stands</extracomment>
        <translation>Non liée</translation>
    </message>
    <message>
        <source>Vanished</source>
        <comment>one activity</comment>
        <extracomment>How one activity stands: its room is gone</extracomment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>one activity</comment>
        <extracomment>How one activity stands</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Never read</source>
        <comment>one activity</comment>
        <extracomment>How one activity stands</extracomment>
        <translation>Jamais lue</translation>
    </message>
    <message>
        <source>Orphan room</source>
        <translation>Salon orphelin</translation>
    </message>
    <message>
        <source>Read whole on both sides, and nothing differs.</source>
        <translation>Lues en entier des deux côtés, sans différence.</translation>
    </message>
    <message>
        <source>Read whole on both sides, and somebody is missing, extra, in the wrong role or ambiguous.</source>
        <translation>Lues en entier des deux côtés, avec une personne absente, en trop, dans un autre rôle ou ambiguë.</translation>
    </message>
    <message>
        <source>No room is used: none was found, or somebody has to choose or confirm one.</source>
        <translation>Aucun salon n’est utilisé&#xa0;: aucun n’a été trouvé, ou il faut en choisir ou en confirmer un.</translation>
    </message>
    <message>
        <source>The room of the activity is gone.</source>
        <translation>Le salon de l’activité a disparu.</translation>
    </message>
    <message>
        <source>The last reading failed or is incomplete: nothing is concluded from it.</source>
        <translation>La dernière lecture a échoué ou est incomplète&#xa0;: rien n’en est conclu.</translation>
    </message>
    <message>
        <source>Nobody read these activities yet: a sweep does.</source>
        <translation>Ces activités n’ont pas encore été lues&#xa0;: une tournée le fait.</translation>
    </message>
    <message>
        <source>Rooms of this campus that belong to no activity.</source>
        <translation>Salons de ce campus qui n’appartiennent à aucune activité.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <extracomment>Under a bar: people to add to the room</extracomment>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <extracomment>Under a bar: roles in the room to change</extracomment>
        <translation>
            <numerusform>%Ln rôle</numerusform>
            <numerusform>%Ln rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra</source>
        <extracomment>Under a bar: people in the room who are not expected</extracomment>
        <translation>
            <numerusform>%Ln en trop</numerusform>
            <numerusform>%Ln en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <extracomment>Under a bar: lines that nobody can repair before somebody decides</extracomment>
        <translation>
            <numerusform>%Ln bloqué</numerusform>
            <numerusform>%Ln bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms could be it</source>
        <translation>Plusieurs salons possibles</translation>
    </message>
    <message>
        <source>No room found</source>
        <translation>Aucun salon trouvé</translation>
    </message>
    <message>
        <source>The room is gone</source>
        <translation>Salon disparu</translation>
    </message>
    <message>
        <source>The room may not be listed</source>
        <translation>Salon non visible par ce compte</translation>
    </message>
    <message>
        <source>No activity claims it</source>
        <translation>Aucune activité ne s’y rattache</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>How long ago an activity was read, in a narrow column</extracomment>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>How long ago, in a narrow column; seconds</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long ago, in a narrow column; minutes</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>How long ago, in a narrow column; hours</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <extracomment>How long ago, in a narrow column; days</extracomment>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mapping “%1” to members would settle %Ln room(s)</source>
        <extracomment>%1 is a Moodle role</extracomment>
        <translation>
            <numerusform>Associer «&#xa0;%1&#xa0;» aux membres réglerait %Ln salon</numerusform>
            <numerusform>Associer «&#xa0;%1&#xa0;» aux membres réglerait %Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected, %2 present</source>
        <translation>%1 attendus, %2 présents</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>How old a reading is, at the end of a line; %1 is &quot;2 min ago&quot;</extracomment>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>Never added to the room</source>
        <comment>cause</comment>
        <extracomment>A cause over many rooms, as a heading: why expected people are not in them</extracomment>
        <translation>Aucun ajout au salon</translation>
    </message>
    <message>
        <source>No trace in the latest messages</source>
        <comment>cause</comment>
        <translation>Aucune trace récente</translation>
    </message>
    <message>
        <source>Room messages not read</source>
        <comment>cause</comment>
        <translation>Messages du salon non lus</translation>
    </message>
    <message>
        <source>Removed from the room</source>
        <comment>cause</comment>
        <translation>Retraits du salon</translation>
    </message>
    <message>
        <source>Added, then no longer there</source>
        <comment>cause</comment>
        <translation>Ajouts disparus depuis</translation>
    </message>
    <message>
        <source>Missing, for another reason</source>
        <comment>cause</comment>
        <translation>Absents, autre raison</translation>
    </message>
    <message>
        <source>Unenrolments not passed on</source>
        <comment>cause</comment>
        <extracomment>A cause over many rooms, as a heading: why people in them are not expected</extracomment>
        <translation>Désinscrits non retirés</translation>
    </message>
    <message>
        <source>Outside the access restriction</source>
        <comment>cause</comment>
        <translation>Hors restriction d’accès</translation>
    </message>
    <message>
        <source>No role in the course</source>
        <comment>cause</comment>
        <translation>Sans rôle dans le cours</translation>
    </message>
    <message>
        <source>Roles not mapped</source>
        <comment>cause</comment>
        <translation>Rôles non associés</translation>
    </message>
    <message>
        <source>Moodle accounts suspended</source>
        <comment>cause</comment>
        <translation>Comptes Moodle suspendus</translation>
    </message>
    <message>
        <source>Moodle accounts not confirmed</source>
        <comment>cause</comment>
        <translation>Non confirmés dans Moodle</translation>
    </message>
    <message>
        <source>Enrolments not started</source>
        <comment>cause</comment>
        <translation>Inscriptions à venir</translation>
    </message>
    <message>
        <source>Enrolments expired</source>
        <comment>cause</comment>
        <translation>Inscriptions expirées</translation>
    </message>
    <message>
        <source>Enrolments suspended</source>
        <comment>cause</comment>
        <translation>Inscriptions suspendues</translation>
    </message>
    <message>
        <source>Enrolments suspended or not current</source>
        <comment>cause</comment>
        <translation>Inscriptions inactives</translation>
    </message>
    <message>
        <source>Several people for one account</source>
        <comment>cause</comment>
        <extracomment>A cause over many rooms, as a heading: why it is not known whose account it is</extracomment>
        <translation>Un compte pour plusieurs</translation>
    </message>
    <message>
        <source>Several accounts could be the one</source>
        <comment>cause</comment>
        <translation>Plusieurs comptes possibles</translation>
    </message>
    <message>
        <source>Accounts to confirm</source>
        <comment>cause</comment>
        <translation>Comptes à confirmer</translation>
    </message>
    <message>
        <source>States in Moodle not read</source>
        <comment>cause</comment>
        <translation>États dans Moodle non lus</translation>
    </message>
    <message>
        <source>Member list incomplete</source>
        <comment>cause</comment>
        <translation>Membres lus en partie</translation>
    </message>
    <message>
        <source>Roles in the room not read</source>
        <comment>cause</comment>
        <translation>Rôles dans le salon non lus</translation>
    </message>
    <message>
        <source>Accounts not looked up</source>
        <comment>cause</comment>
        <translation>Comptes non recherchés</translation>
    </message>
    <message>
        <source>Access restriction not evaluated</source>
        <comment>cause</comment>
        <translation>Restriction non évaluée</translation>
    </message>
    <message>
        <source>Roles that cannot be seen</source>
        <comment>cause</comment>
        <translation>Rôles invisibles</translation>
    </message>
    <message>
        <source>Confirmed account not found</source>
        <comment>cause</comment>
        <translation>Compte confirmé introuvable</translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>cause</comment>
        <extracomment>A cause over many rooms, as a heading: expected people without a Rocket.Chat account</extracomment>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Moderators not appointed</source>
        <comment>cause</comment>
        <extracomment>A cause over many rooms, as a heading: plain members who should be moderators</extracomment>
        <translation>Modérateurs à nommer</translation>
    </message>
    <message>
        <source>Moderators by mistake</source>
        <comment>cause</comment>
        <extracomment>A cause over many rooms, as a heading: moderators who should be plain members</extracomment>
        <translation>Modérateurs à tort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Drifts</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Cause principale</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Ownerless rooms</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Archive mismatch</source>
        <translation>Archivage différent</translation>
    </message>
    <message>
        <source>Top causes</source>
        <translation>Causes principales</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <extracomment>Title of a report; %1 is a campus</extracomment>
        <translation>Panorama de %1</translation>
    </message>
    <message>
        <source>Made on %1 from what was listed on %2. What could not be read counts nowhere as empty.</source>
        <extracomment>%1 and %2 are dates with their times</extracomment>
        <translation>Fait le %1 d’après l’inventaire du %2. Ce qui n’a pas pu être lu ne compte jamais comme vide.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Moodle refused to change the retention of this activity.</source>
        <translation>Moodle a refusé de modifier la rétention de cette activité.</translation>
    </message>
    <message>
        <source>Ask an administrator of Moodle for the capabilities local/diapason:write and moodle/course:manageactivities for this account.</source>
        <translation>Demandez à un administrateur de Moodle les capacités local/diapason:write et moodle/course:manageactivities pour ce compte.</translation>
    </message>
    <message>
        <source>The file after --from says which rooms keep what: leave the other options about that out.</source>
        <translation>Le fichier donné après --from dit quels salons conservent quoi&#xa0;: retirez les autres options à ce sujet.</translation>
    </message>
    <message>
        <source>The policy file %1 is wrong where the lines above say so.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier de politique %1 est fautif aux endroits indiqués ci-dessus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The policy file %1 is not JSON: %2.</source>
        <extracomment>%1 is a file, %2 what the JSON reader says</extracomment>
        <translation>Le fichier de politique %1 n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The policy file %1 holds no list of lines.</source>
        <translation>Le fichier de politique %1 ne contient pas de liste de lignes.</translation>
    </message>
    <message>
        <source>not settled: the activity is gone from Moodle</source>
        <translation>non réglé&#xa0;: l’activité n’est plus dans Moodle</translation>
    </message>
    <message>
        <source>not settled: the companion of Moodle could not be read wholly</source>
        <translation>non réglé&#xa0;: le compagnon de Moodle n’a pas pu être lu en entier</translation>
    </message>
    <message>
        <source>change the retention in Moodle</source>
        <extracomment>What an operation does: what the activity in Moodle asks for is changed along with its room</extracomment>
        <translation>modifier la rétention dans Moodle</translation>
    </message>
    <message>
        <source>somebody changed the retention of the activity meanwhile; it was left alone</source>
        <translation>quelqu’un a modifié entre-temps la rétention de l’activité&#xa0;; on n’y a pas touché</translation>
    </message>
    <message>
        <source>the activity is gone from Moodle</source>
        <translation>l’activité n’est plus dans Moodle</translation>
    </message>
    <message>
        <source>the room was not changed; the activity must not say otherwise</source>
        <translation>le salon n’a pas été modifié&#xa0;; l’activité ne doit pas dire autre chose</translation>
    </message>
    <message>
        <source>Moodle said yes, and a fresh reading does not show it</source>
        <translation>Moodle a dit oui, et une nouvelle lecture ne le montre pas</translation>
    </message>
    <message>
        <source>the companion was not read wholly</source>
        <translation>le compagnon n’a pas été lu en entier</translation>
    </message>
    <message>
        <source>no retention</source>
        <extracomment>What an activity in Moodle asks for: its room is left out of every policy</extracomment>
        <translation>aucune rétention</translation>
    </message>
    <message>
        <source>Also in Moodle: the activity asks for the same afterwards, so that the plugin does not put its old value back.</source>
        <translation>Aussi dans Moodle&#xa0;: l’activité demandera ensuite la même chose, pour que le plugin ne remette pas son ancienne valeur.</translation>
    </message>
    <message>
        <source>Without the companion in Moodle the activity keeps its own value, and the plugin may write that into the room again at the next change of the activity. Change it in the activity’s form, too.</source>
        <translation>Sans le compagnon dans Moodle, l’activité garde sa propre valeur, et le plugin peut la réécrire dans le salon à la prochaine modification de l’activité. Modifiez-la aussi dans le formulaire de l’activité.</translation>
    </message>
    <message>
        <source>The token’s service does not offer local_diapason_set_retention, which the companion has from 1.1.0 on: the plugin may write the activity’s own value again. Update the companion, or add the function to the service.</source>
        <translation>Le service du jeton n’offre pas local_diapason_set_retention, que le compagnon possède depuis la version 1.1.0&#xa0;: le plugin peut réécrire la valeur propre à l’activité. Mettez le compagnon à jour, ou ajoutez la fonction au service.</translation>
    </message>
    <message>
        <source>The companion does not tell of this activity: the plugin may write its own value again. Refresh, or look at the activity in Moodle.</source>
        <translation>Le compagnon ne dit rien de cette activité&#xa0;: le plugin peut réécrire sa propre valeur. Actualisez, ou regardez l’activité dans Moodle.</translation>
    </message>
    <message>
        <source>An activity cannot ask for what the workspace does: at its next change the plugin writes its own value, or exempts the room. Keep a number of days instead where that matters.</source>
        <translation>Une activité ne peut pas demander de suivre l’espace de travail&#xa0;: à sa prochaine modification, le plugin écrit sa propre valeur, ou exempte le salon. Gardez plutôt un nombre de jours là où cela compte.</translation>
    </message>
    <message>
        <source>The plugin allows fewer days than that: the activity keeps its own value, and the plugin may write that again. Choose fewer days, or have the plugin’s limit raised.</source>
        <translation>Le plugin permet moins de jours que cela&#xa0;: l’activité garde sa propre valeur, et le plugin peut la réécrire. Choisissez moins de jours, ou faites relever la limite du plugin.</translation>
    </message>
    <message>
        <source>the key “%1” is not known here. Known are all, category, course, activity, room, days, way, excludePinned, filesOnly, ignoreThreads; archived and courseEnded go with all, category and course.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>la clé «&#xa0;%1&#xa0;» est inconnue ici. Sont connues all, category, course, activity, room, days, way, excludePinned, filesOnly, ignoreThreads&#xa0;; archived et courseEnded vont avec all, category et course.</translation>
    </message>
    <message>
        <source>it does not say which rooms. Give one of all, category, course, activity and room.</source>
        <translation>elle ne dit pas quels salons. Donnez l’une des clés all, category, course, activity et room.</translation>
    </message>
    <message>
        <source>the value of “%1” names nothing. Give a number or a name, a number for an activity, and true for all.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>la valeur de «&#xa0;%1&#xa0;» ne désigne rien. Donnez un numéro ou un nom, un numéro pour une activité, et true pour all.</translation>
    </message>
    <message>
        <source>it does not say what the rooms keep. Give days, or the way “inherit” or “exempt”, one of them.</source>
        <translation>elle ne dit pas ce que les salons conservent. Donnez days, ou la manière «&#xa0;inherit&#xa0;» ou «&#xa0;exempt&#xa0;»&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>the way “%1” is not known. Give “keep”, “inherit” or “exempt”.</source>
        <extracomment>%1 is a word of a JSON file</extracomment>
        <translation>la manière «&#xa0;%1&#xa0;» est inconnue. Donnez «&#xa0;keep&#xa0;», «&#xa0;inherit&#xa0;» ou «&#xa0;exempt&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>«&#xa0;%1&#xa0;» vaut true ou false.</translation>
    </message>
    <message>
        <source>there is no activity %1. Take the number after “id=” in its address.</source>
        <translation>l’activité %1 n’existe pas. Prenez le nombre qui suit «&#xa0;id=&#xa0;» dans son adresse.</translation>
    </message>
    <message>
        <source>there is no room “%1”, or this account may not list it. Give its id, or its name as Rocket.Chat has it.</source>
        <translation>il n’y a pas de salon «&#xa0;%1&#xa0;», ou ce compte ne peut pas le lister. Donnez son identifiant, ou son nom tel que Rocket.Chat l’écrit.</translation>
    </message>
    <message>
        <source>there is no course “%1”. Give its number or its short name.</source>
        <translation>il n’y a pas de cours «&#xa0;%1&#xa0;». Donnez son numéro ou son nom abrégé.</translation>
    </message>
    <message>
        <source>there is no category “%1”. Give its number or its name.</source>
        <translation>il n’y a pas de catégorie «&#xa0;%1&#xa0;». Donnez son numéro ou son nom.</translation>
    </message>
    <message>
        <source>several are called “%1”. Give the number or the id instead of the name.</source>
        <translation>plusieurs s’appellent «&#xa0;%1&#xa0;». Donnez le numéro ou l’identifiant plutôt que le nom.</translation>
    </message>
    <message>
        <source>“%1” is no number of days to keep. %2</source>
        <extracomment>What is wrong with a number of days: %1 as it was written, %2 a sentence</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de jours à conserver. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be set. %2</source>
        <extracomment>%1 is a room or the number of an activity, %2 a sentence</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être réglé. %2</translation>
    </message>
    <message>
        <source>it contradicts line %1 about “%2”, and neither is narrower. Take one of them out.</source>
        <extracomment>%1 is the number of another line, %2 a room</extracomment>
        <translation>elle contredit la ligne %1 au sujet de «&#xa0;%2&#xa0;», et aucune n’est plus précise. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong in a line of a file: %1 is its number, %2 a sentence</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write a list of objects: %1.</source>
        <extracomment>%1 is an example in JSON</extracomment>
        <translation>Écrivez une liste d’objets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>this is no object. Write one like %1.</source>
        <extracomment>%1 is an example in JSON</extracomment>
        <translation>ce n’est pas un objet. Écrivez-en un comme %1.</translation>
    </message>
    <message>
        <source>follows in Moodle</source>
        <extracomment>After an activity&apos;s name: how long the messages of its room stay is changed in Moodle, too</extracomment>
        <translation>suit dans Moodle</translation>
    </message>
    <message>
        <source>loses all messages there</source>
        <extracomment>After a person&apos;s name, in a plan: their messages in one room are deleted for good</extracomment>
        <translation>y perd tous ses messages</translation>
    </message>
    <message>
        <source>gets another account state</source>
        <extracomment>After a person&apos;s name, in a plan: the account is deactivated, or activated again</extracomment>
        <translation>change d’état de compte</translation>
    </message>
    <message>
        <source>loses the account</source>
        <extracomment>After a person&apos;s name, in a plan: the account is deleted for good</extracomment>
        <translation>perd son compte</translation>
    </message>
    <message>
        <source>delete the messages</source>
        <extracomment>What an operation does: every message of one person in one room is deleted for good</extracomment>
        <translation>supprimer les messages</translation>
    </message>
    <message>
        <source>change the account’s state</source>
        <extracomment>What an operation does: the account is deactivated, or activated again</extracomment>
        <translation>changer l’état du compte</translation>
    </message>
    <message>
        <source>delete the account</source>
        <extracomment>What an operation does: the account is deleted for good</extracomment>
        <translation>supprimer le compte</translation>
    </message>
    <message>
        <source>the room is archived; Rocket.Chat deletes no messages there</source>
        <translation>le salon est archivé&#xa0;; Rocket.Chat n’y supprime aucun message</translation>
    </message>
    <message>
        <source>nobody else owns the room; name another owner on Rocket.Chat first</source>
        <translation>personne d’autre n’est propriétaire du salon&#xa0;; nommez d’abord un autre propriétaire dans Rocket.Chat</translation>
    </message>
    <message>
        <source>no role of the service account grants this</source>
        <translation>aucun rôle du compte de service ne le permet</translation>
    </message>
    <message>
        <source>It is the account Diapason itself works with; nothing is erased for it.</source>
        <translation>C’est le compte avec lequel Diapason travaille&#xa0;; rien n’est effacé pour lui.</translation>
    </message>
    <message>
        <source>It is a bot; nothing is erased for it.</source>
        <translation>C’est un robot&#xa0;; rien n’est effacé pour lui.</translation>
    </message>
    <message>
        <source>It belongs to an app of Rocket.Chat; nothing is erased for it.</source>
        <translation>Il appartient à une application de Rocket.Chat&#xa0;; rien n’est effacé pour lui.</translation>
    </message>
    <message>
        <source>It is Rocket.Chat’s own account; the server does not let it go.</source>
        <translation>C’est le compte propre à Rocket.Chat&#xa0;; le serveur ne le laisse pas partir.</translation>
    </message>
    <message>
        <source>It belongs to another server; that server erases it, Rocket.Chat refuses to here.</source>
        <translation>Il appartient à un autre serveur&#xa0;; c’est à ce serveur de l’effacer, Rocket.Chat le refuse ici.</translation>
    </message>
    <message>
        <source>The campus rules protect it; nothing is written to it.</source>
        <translation>Les règles du campus le protègent&#xa0;; rien n’y est écrit.</translation>
    </message>
    <message>
        <source>No role of the service account grants edit-other-user-active-status: it cannot be deactivated from here.</source>
        <translation>Aucun rôle du compte de service n’accorde edit-other-user-active-status&#xa0;: il ne peut pas être désactivé d’ici.</translation>
    </message>
    <message>
        <source>No role of the service account grants delete-user: it cannot be deleted from here.</source>
        <translation>Aucun rôle du compte de service n’accorde delete-user&#xa0;: il ne peut pas être supprimé d’ici.</translation>
    </message>
    <message>
        <source>It is an administrator; Rocket.Chat refuses to deactivate or delete the last one.</source>
        <translation>C’est un administrateur&#xa0;; Rocket.Chat refuse de désactiver ou de supprimer le dernier.</translation>
    </message>
    <message>
        <source>It is the last owner of rooms; Rocket.Chat refuses unless these are given up.</source>
        <translation>Il est le dernier propriétaire de salons&#xa0;; Rocket.Chat refuse tant qu’ils ne sont pas abandonnés.</translation>
    </message>
    <message>
        <source>Nobody else owns: %1.</source>
        <extracomment>%1 is names of rooms</extracomment>
        <translation>Personne d’autre n’est propriétaire de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Messages of others that mention or answer the person</source>
        <extracomment>What stays after an erasure: headings</extracomment>
        <translation>Messages d’autrui qui mentionnent la personne ou lui répondent</translation>
    </message>
    <message>
        <source>Messages in archived rooms</source>
        <translation>Messages dans des salons archivés</translation>
    </message>
    <message>
        <source>Messages in rooms that are not ticked</source>
        <translation>Messages dans des salons non cochés</translation>
    </message>
    <message>
        <source>Messages under a former username</source>
        <translation>Messages sous un ancien identifiant</translation>
    </message>
    <message>
        <source>Lines about who was added or removed</source>
        <translation>Lignes disant qui a été ajouté ou retiré</translation>
    </message>
    <message>
        <source>Backups and logs of the server</source>
        <translation>Sauvegardes et journaux du serveur</translation>
    </message>
    <message>
        <source>Everything Moodle holds</source>
        <translation>Tout ce que Moodle détient</translation>
    </message>
    <message>
        <source>The account’s own record</source>
        <translation>La fiche du compte</translation>
    </message>
    <message>
        <source>They are the words of other people.</source>
        <translation>Ce sont les propos d’autres personnes.</translation>
    </message>
    <message>
        <source>Rocket.Chat deletes no messages of an archived room; it has to be opened again first.</source>
        <translation>Rocket.Chat ne supprime aucun message d’un salon archivé&#xa0;; il faut d’abord le rouvrir.</translation>
    </message>
    <message>
        <source>Only a member deletes messages; add the service account to these rooms first.</source>
        <translation>Seul un membre supprime des messages&#xa0;; ajoutez d’abord le compte de service à ces salons.</translation>
    </message>
    <message>
        <source>No role of the service account grants clean-channel-history.</source>
        <translation>Aucun rôle du compte de service n’accorde clean-channel-history.</translation>
    </message>
    <message>
        <source>Somebody decided to keep them.</source>
        <translation>Quelqu’un a décidé de les garder.</translation>
    </message>
    <message>
        <source>Rocket.Chat finds them by the name they bear; what was written before a renaming may bear the old one.</source>
        <translation>Rocket.Chat les trouve par le nom qu’ils portent&#xa0;; ce qui a été écrit avant un changement d’identifiant peut porter l’ancien.</translation>
    </message>
    <message>
        <source>They go with the room, or by its retention.</source>
        <translation>Elles disparaissent avec le salon, ou selon sa rétention.</translation>
    </message>
    <message>
        <source>Diapason does not reach them; whoever runs the server knows how long they last.</source>
        <translation>Diapason n’y accède pas&#xa0;; qui exploite le serveur sait combien de temps ils durent.</translation>
    </message>
    <message>
        <source>Moodle’s own data request erases it; nothing is written to Moodle here.</source>
        <translation>La demande de données propre à Moodle l’efface&#xa0;; rien n’est écrit dans Moodle d’ici.</translation>
    </message>
    <message>
        <source>It is kept or deactivated: name, username and e-mail address stay with Rocket.Chat’s administrators.</source>
        <translation>Il est gardé ou désactivé&#xa0;: nom, identifiant et adresse électronique restent visibles des administrateurs de Rocket.Chat.</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <extracomment>%1 is a sentence about an error</extracomment>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service account is not in this room: Rocket.Chat lets it delete nothing here.</source>
        <translation>Le compte de service n’est pas dans ce salon&#xa0;: Rocket.Chat ne l’y laisse rien supprimer.</translation>
    </message>
    <message>
        <source>Archived: its messages stay.</source>
        <translation>Archivé&#xa0;: ses messages restent.</translation>
    </message>
    <message>
        <source>No role of the service account grants clean-channel-history: the messages stay.</source>
        <translation>Aucun rôle du compte de service n’accorde clean-channel-history&#xa0;: les messages restent.</translation>
    </message>
    <message>
        <source>Nobody else owns this room.</source>
        <translation>Personne d’autre n’est propriétaire de ce salon.</translation>
    </message>
    <message>
        <source>Moodle still expects the person here: the plugin would add them again.</source>
        <translation>Moodle attend toujours la personne ici&#xa0;: le plugin l’y ajouterait de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of others mention or answer the person, and stay.</source>
        <translation>
            <numerusform>%Ln message d’autrui mentionne la personne ou lui répond, et reste.</numerusform>
            <numerusform>%Ln messages d’autrui mentionnent la personne ou lui répondent, et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>no message</source>
        <translation>aucun message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <comment>where messages go</comment>
        <extracomment>Where messages would be deleted</extracomment>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>messages in %1, not counted</source>
        <extracomment>%1 is &quot;6 rooms&quot;</extracomment>
        <translation>des messages non comptés dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1</source>
        <extracomment>%1 is &quot;6 rooms&quot;</extracomment>
        <translation>
            <numerusform>%Ln message dans %1</numerusform>
            <numerusform>%Ln messages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1, not all counted</source>
        <extracomment>%1 is &quot;1,204 messages in 6 rooms&quot;</extracomment>
        <translation>au moins %1, sans que tous soient comptés</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>asked for by an erasure</source>
        <extracomment>Why somebody is removed from a room</extracomment>
        <translation>demandé par un effacement</translation>
    </message>
    <message>
        <source>not counted; for good</source>
        <translation>non comptés&#xa0;; définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) counted; for good</source>
        <translation>
            <numerusform>%Ln message compté&#xa0;; définitivement</numerusform>
            <numerusform>%Ln messages comptés&#xa0;; définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>This rehearsal is approximate: servers do not tell everything, and people go on writing. Each step is looked at again just before, and proven by reading afterwards.</source>
        <translation>Cette simulation est approximative&#xa0;: les serveurs ne disent pas tout, et l’on continue d’écrire. Chaque étape est vérifiée juste avant, et prouvée par une relecture ensuite.</translation>
    </message>
    <message>
        <source>This account is the last owner of rooms.</source>
        <translation>Ce compte est le dernier propriétaire de salons.</translation>
    </message>
    <message>
        <source>This account is the last owner of rooms: %1.</source>
        <translation>Ce compte est le dernier propriétaire de salons&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This account belongs to another server; Rocket.Chat does not change it.</source>
        <translation>Ce compte appartient à un autre serveur&#xa0;; Rocket.Chat ne le modifie pas.</translation>
    </message>
    <message>
        <source>This plan erases what belongs to one person.</source>
        <translation>Ce plan efface ce qui appartient à une personne.</translation>
    </message>
    <message>
        <source>Apply it in the window, where the person is named once more before anything is deleted.</source>
        <translation>Appliquez-le dans la fenêtre, où la personne est nommée une fois encore avant toute suppression.</translation>
    </message>
    <message>
        <source>looked up later: none of the messages is left</source>
        <translation>vérifié plus tard&#xa0;: il ne reste aucun des messages</translation>
    </message>
    <message>
        <source>looked up later: all the messages are still there; it was not sent again</source>
        <translation>vérifié plus tard&#xa0;: tous les messages sont encore là&#xa0;; rien n’a été renvoyé</translation>
    </message>
    <message>
        <source>not settled: messages are left, and nobody knows how many went</source>
        <translation>non établi&#xa0;: il reste des messages, et personne ne sait combien sont partis</translation>
    </message>
    <message>
        <source>looked up later: the account was found so</source>
        <translation>vérifié plus tard&#xa0;: le compte a été trouvé ainsi</translation>
    </message>
    <message>
        <source>looked up later: the account was not found so; it was not sent again</source>
        <translation>vérifié plus tard&#xa0;: le compte n’a pas été trouvé ainsi&#xa0;; rien n’a été renvoyé</translation>
    </message>
    <message>
        <source>not settled: the account is gone from Rocket.Chat</source>
        <translation>non établi&#xa0;: le compte n’est plus dans Rocket.Chat</translation>
    </message>
    <message>
        <source>what was deleted does not come back</source>
        <translation>ce qui a été supprimé ne revient pas</translation>
    </message>
    <message>
        <source>the room belongs to no activity; add the person there on Rocket.Chat</source>
        <translation>le salon n’appartient à aucune activité&#xa0;; ajoutez-y la personne dans Rocket.Chat</translation>
    </message>
    <message>
        <source>One account only</source>
        <extracomment>A guard: an erasure concerns one account</extracomment>
        <translation>Un seul compte</translation>
    </message>
    <message>
        <source>Protected accounts are not touched</source>
        <translation>Les comptes protégés ne sont pas touchés</translation>
    </message>
    <message>
        <source>Rooms keep an owner</source>
        <extracomment>A guard: no room is left without an owner</extracomment>
        <translation>Les salons gardent un propriétaire</translation>
    </message>
    <message>
        <source>Deletion limit per run</source>
        <extracomment>A guard: the highest number of rooms in which messages are deleted</extracomment>
        <translation>Limite de suppressions par exécution</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would lose something</source>
        <translation>
            <numerusform>%Ln compte perdrait quelque chose</numerusform>
            <numerusform>%Ln comptes perdraient quelque chose</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written to this account</source>
        <translation>rien n’est écrit à ce compte</translation>
    </message>
    <message>
        <source>nobody would own: %1</source>
        <extracomment>%1 is names of rooms</extracomment>
        <translation>personne ne serait propriétaire de&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>messages deleted in %Ln room(s), limit %1</source>
        <translation>
            <numerusform>messages supprimés dans %Ln salon, limite %1</numerusform>
            <numerusform>messages supprimés dans %Ln salons, limite %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the account is gone from Rocket.Chat</source>
        <translation>le compte n’est plus dans Rocket.Chat</translation>
    </message>
    <message>
        <source>the account has another username by now; make the plan anew</source>
        <translation>le compte porte désormais un autre identifiant&#xa0;; refaites le plan</translation>
    </message>
    <message>
        <source>nobody else owns the room by now</source>
        <translation>plus personne d’autre n’est propriétaire du salon</translation>
    </message>
    <message>
        <source>the room is archived by now; Rocket.Chat deletes no messages there</source>
        <translation>le salon est désormais archivé&#xa0;; Rocket.Chat n’y supprime aucun message</translation>
    </message>
    <message>
        <source>messages that were to go first are still there; without the account nobody could find them</source>
        <translation>des messages qui devaient partir d’abord sont encore là&#xa0;; sans le compte, personne ne pourrait les trouver</translation>
    </message>
    <message>
        <source>Rocket.Chat said yes, and a fresh reading still finds messages</source>
        <translation>Rocket.Chat a dit oui, et une nouvelle lecture trouve encore des messages</translation>
    </message>
    <message>
        <source>Erasures</source>
        <extracomment>Section of a plan: messages and accounts to delete or deactivate</extracomment>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Case opened</source>
        <extracomment>One line of the log of a privacy case</extracomment>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Dossier modifié</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Délai prolongé</translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation>Compte confirmé</translation>
    </message>
    <message>
        <source>Account excluded</source>
        <translation>Compte écarté</translation>
    </message>
    <message>
        <source>Volume estimated</source>
        <translation>Volume estimé</translation>
    </message>
    <message>
        <source>Collection begun</source>
        <translation>Collecte commencée</translation>
    </message>
    <message>
        <source>Collection stopped</source>
        <translation>Collecte arrêtée</translation>
    </message>
    <message>
        <source>Collection finished</source>
        <translation>Collecte terminée</translation>
    </message>
    <message>
        <source>Collected data looked at</source>
        <translation>Données collectées consultées</translation>
    </message>
    <message>
        <source>Words of others shown</source>
        <translation>Propos d’autrui montrés</translation>
    </message>
    <message>
        <source>Words of others masked again</source>
        <translation>Propos d’autrui de nouveau masqués</translation>
    </message>
    <message>
        <source>Item left out</source>
        <translation>Élément écarté</translation>
    </message>
    <message>
        <source>Item taken back in</source>
        <translation>Élément repris</translation>
    </message>
    <message>
        <source>Archive written</source>
        <translation>Archive écrite</translation>
    </message>
    <message>
        <source>Archive deleted</source>
        <translation>Archive supprimée</translation>
    </message>
    <message>
        <source>Data request made in Moodle</source>
        <translation>Demande de données faite dans Moodle</translation>
    </message>
    <message>
        <source>Erasure rehearsed</source>
        <translation>Effacement simulé</translation>
    </message>
    <message>
        <source>Erasure applied</source>
        <translation>Effacement appliqué</translation>
    </message>
    <message>
        <source>Collected data deleted</source>
        <translation>Données collectées supprimées</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Dossier rouvert</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Vérification de l’identité</translation>
    </message>
    <message>
        <source>Accounts confirmed</source>
        <translation>Comptes confirmés</translation>
    </message>
    <message>
        <source>Accounts excluded</source>
        <translation>Comptes écartés</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>Prolongée le</translation>
    </message>
    <message>
        <source>Moodle’s own data request</source>
        <translation>Demande de données propre à Moodle</translation>
    </message>
    <message>
        <source>Archive to be gone by</source>
        <translation>Archive à supprimer avant le</translation>
    </message>
    <message>
        <source>The log holds nothing about this case.</source>
        <translation>Le registre ne contient rien sur ce dossier.</translation>
    </message>
    <message>
        <source>Actions, oldest first</source>
        <translation>Actions, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>What was collected was deleted, and its figures with it. The manifest in the archive holds them.</source>
        <translation>Ce qui avait été collecté a été supprimé, et ses chiffres avec. Le manifeste de l’archive les contient.</translation>
    </message>
    <message>
        <source>Own messages</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Messages de la personne</translation>
    </message>
    <message>
        <source>Own files</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Fichiers de la personne</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Taille des fichiers</translation>
    </message>
    <message>
        <source>Mentions by others</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Mentions par d’autres</translation>
    </message>
    <message>
        <source>Items left out by decision</source>
        <translation>Éléments écartés par décision</translation>
    </message>
    <message>
        <source>Items with words of others shown by decision</source>
        <translation>Éléments dont les propos d’autrui sont montrés par décision</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Ce qui a été collecté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing that was asked for is missing: every part was read whole.</source>
        <translation>Rien de ce qui était demandé ne manque&#xa0;: chaque partie a été lue en entier.</translation>
    </message>
    <message>
        <source>Missing parts and why</source>
        <translation>Parties manquantes et pourquoi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>The day is missing on which the request came: there is no deadline.</source>
        <translation>Le jour de réception de la demande manque&#xa0;: il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>Not answered yet; the deadline is %1.</source>
        <translation>Pas encore de réponse&#xa0;; l’échéance est le %1.</translation>
    </message>
    <message>
        <source>Answered on %1, the last day of the deadline.</source>
        <translation>Réponse donnée le %1, dernier jour du délai.</translation>
    </message>
    <message numerus="yes">
        <source>Answered on %1, %Ln day(s) before the deadline.</source>
        <translation>
            <numerusform>Réponse donnée le %1, %Ln jour avant l’échéance.</numerusform>
            <numerusform>Réponse donnée le %1, %Ln jours avant l’échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %1, %Ln day(s) after the deadline.</source>
        <translation>
            <numerusform>Réponse donnée le %1, %Ln jour après l’échéance.</numerusform>
            <numerusform>Réponse donnée le %1, %Ln jours après l’échéance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing sheet of case %1</source>
        <extracomment>Title of a page; %1 is the number of a privacy case</extracomment>
        <translation>Fiche de clôture du dossier %1</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>About this sheet</source>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Diapason %1</source>
        <translation>Diapason %1</translation>
    </message>
    <message numerus="yes">
        <source>The log is pseudonymous and holds no text of a message. It goes %Ln month(s) after the case was closed.</source>
        <translation>
            <numerusform>Le registre est pseudonyme et ne contient aucun texte de message. Il disparaît %Ln mois après la clôture du dossier.</numerusform>
            <numerusform>Le registre est pseudonyme et ne contient aucun texte de message. Il disparaît %Ln mois après la clôture du dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of the campus</source>
        <extracomment>One of the things that Diapason keeps on this machine</extracomment>
        <translation>Instantané du campus</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Privacy cases and their log</source>
        <translation>Dossiers de données personnelles et leur registre</translation>
    </message>
    <message>
        <source>Collected data of open cases</source>
        <translation>Données collectées des dossiers ouverts</translation>
    </message>
    <message>
        <source>Stored campuses</source>
        <translation>Campus enregistrés</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Réglages de la fenêtre</translation>
    </message>
    <message>
        <source>Tokens and keys</source>
        <translation>Jetons et clés</translation>
    </message>
    <message>
        <source>Names, usernames, e-mail addresses, enrolments, roles and memberships of rooms, as they were last read, and how they changed. No messages, no files.</source>
        <translation>Noms, noms d’utilisateur, adresses de courriel, inscriptions, rôles et appartenances aux salons, tels que lus en dernier, et leurs changements. Ni messages, ni fichiers.</translation>
    </message>
    <message>
        <source>Every change that was made: who made it, when, for which person and account, and with what result. No messages.</source>
        <translation>Chaque modification faite&#xa0;: par qui, quand, pour quelle personne et quel compte, et avec quel résultat. Pas de messages.</translation>
    </message>
    <message>
        <source>Who asked for what and when, the accounts that were confirmed, and who did what with a case. The log names people by pseudonyms. No messages.</source>
        <translation>Qui a demandé quoi et quand, les comptes confirmés, et qui a fait quoi dans un dossier. Le registre désigne les personnes par des pseudonymes. Pas de messages.</translation>
    </message>
    <message>
        <source>What was collected for a case: data of one person, messages and files among them.</source>
        <translation>Ce qui a été collecté pour un dossier&#xa0;: les données d’une personne, messages et fichiers compris.</translation>
    </message>
    <message>
        <source>Addresses and names of servers, and the rules of each campus. No tokens; of people only whom a rule names.</source>
        <translation>Adresses et noms des serveurs, et règles de chaque campus. Pas de jetons&#xa0;; de personnes, seulement celles qu’une règle nomme.</translation>
    </message>
    <message>
        <source>Sizes of windows, columns, the language, and what was opened last.</source>
        <translation>Tailles des fenêtres, colonnes, langue, et ce qui a été ouvert en dernier.</translation>
    </message>
    <message>
        <source>The tokens of both servers, and the keys of collected data.</source>
        <translation>Les jetons des deux serveurs, et les clés des données collectées.</translation>
    </message>
    <message>
        <source>Sealed: without its key nobody can read it. The key is in the keychain, or lives only as long as the program.</source>
        <translation>Scellé&#xa0;: sans sa clé, personne ne peut le lire. La clé est dans le trousseau, ou ne vit que le temps du programme.</translation>
    </message>
    <message>
        <source>The keychain of the system encrypts them.</source>
        <translation>Le trousseau du système les chiffre.</translation>
    </message>
    <message>
        <source>Readable by the account of this computer that runs Diapason.</source>
        <translation>Lisible par le compte de cet ordinateur qui exécute Diapason.</translation>
    </message>
    <message>
        <source>Readable only by the account of this computer that runs Diapason.</source>
        <translation>Lisible seulement par le compte de cet ordinateur qui exécute Diapason.</translation>
    </message>
    <message numerus="yes">
        <source>What was last read stays until it is read again; its history goes after %Ln day(s).</source>
        <extracomment>How long the history of a campus stays</extracomment>
        <translation>
            <numerusform>La dernière lecture reste jusqu’à la suivante&#xa0;; son historique disparaît après %Ln jour.</numerusform>
            <numerusform>La dernière lecture reste jusqu’à la suivante&#xa0;; son historique disparaît après %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a run ended.</source>
        <translation>
            <numerusform>%Ln jour après la fin d’une exécution.</numerusform>
            <numerusform>%Ln jours après la fin d’une exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after a case was closed.</source>
        <translation>
            <numerusform>%Ln mois après la clôture d’un dossier.</numerusform>
            <numerusform>%Ln mois après la clôture d’un dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is deleted, at the latest when the case is closed.</source>
        <translation>Jusqu’à sa suppression, au plus tard à la clôture du dossier.</translation>
    </message>
    <message>
        <source>Until it is removed.</source>
        <translation>Jusqu’à son retrait.</translation>
    </message>
    <message>
        <source>“Erase” here, or removing the campus from the list of campuses.</source>
        <translation>«&#xa0;Effacer&#xa0;» ici, ou le retrait du campus de la liste des campus.</translation>
    </message>
    <message>
        <source>“Erase” here, or “Forget” in the journal: what was changed can then not be taken back.</source>
        <translation>«&#xa0;Effacer&#xa0;» ici, ou «&#xa0;Oublier&#xa0;» dans le journal&#xa0;: ce qui a été modifié ne peut alors plus être annulé.</translation>
    </message>
    <message>
        <source>“Erase” here, for closed cases; the bytes are overwritten.</source>
        <translation>«&#xa0;Effacer&#xa0;» ici, pour les dossiers clos&#xa0;; les octets sont écrasés.</translation>
    </message>
    <message>
        <source>“Erase” here, or “Delete what was collected” in the case; the bytes are overwritten.</source>
        <translation>«&#xa0;Effacer&#xa0;» ici, ou «&#xa0;Supprimer ce qui a été collecté&#xa0;» dans le dossier&#xa0;; les octets sont écrasés.</translation>
    </message>
    <message>
        <source>Removing the campus from the list of campuses.</source>
        <translation>Le retrait du campus de la liste des campus.</translation>
    </message>
    <message>
        <source>“Erase” here; the window then opens as on its first day.</source>
        <translation>«&#xa0;Effacer&#xa0;» ici&#xa0;; la fenêtre s’ouvre alors comme au premier jour.</translation>
    </message>
    <message>
        <source>Removing the campus from the list of campuses, or the keychain’s own program.</source>
        <translation>Le retrait du campus de la liste des campus, ou le programme du trousseau lui-même.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n’est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln secret(s))</source>
        <extracomment>%1 is where the secrets are: the name of a keychain</extracomment>
        <translation>
            <numerusform>%1 (%Ln secret)</numerusform>
            <numerusform>%1 (%Ln secrets)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>Trousseau du système</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln case(s), %2)</source>
        <extracomment>%1 is a path, %2 a size</extracomment>
        <translation>
            <numerusform>%1 (%Ln dossier, %2)</numerusform>
            <numerusform>%1 (%Ln dossiers, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s), %2)</source>
        <extracomment>%1 is a path, %2 a size</extracomment>
        <translation>
            <numerusform>%1 (%Ln fichier, %2)</numerusform>
            <numerusform>%1 (%Ln fichiers, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Diapason works on this machine alone: it sends nothing to anybody but to the Moodle and the Rocket.Chat of your campuses. This is everything it keeps about people. The institution that runs those servers answers for it as for the servers themselves.</source>
        <translation>Diapason travaille sur cette machine seulement&#xa0;: il n’envoie rien à personne, hormis au Moodle et au Rocket.Chat de vos campus. Voici tout ce qu’il conserve sur des personnes. L’établissement qui gère ces serveurs en répond comme des serveurs eux-mêmes.</translation>
    </message>
    <message>
        <source>What Diapason keeps about people</source>
        <translation>Ce que Diapason conserve sur les personnes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>How it is erased</source>
        <translation>Comment l’effacer</translation>
    </message>
    <message>
        <source>Archives of privacy cases are where they were saved. Diapason reminds of their last day, and forgets them when they are deleted.</source>
        <translation>Les archives des dossiers sont là où elles ont été enregistrées. Diapason rappelle leur dernier jour, et les oublie quand elles sont supprimées.</translation>
    </message>
    <message>
        <source>Data about %1</source>
        <extracomment>Title of a dossier; %1 is a person</extracomment>
        <translation>Données concernant %1</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>This is a copy of the data about one person that Moodle and Rocket.Chat hold for the rooms of courses, made for the request described below (General Data Protection Regulation, article 15).</source>
        <translation>Voici une copie des données que Moodle et Rocket.Chat détiennent sur une personne pour les salons des cours, établie pour la demande décrite ci-dessous (Règlement général sur la protection des données, article 15).</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Times are those of this time zone: %1.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Les heures sont celles du fuseau horaire suivant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Purposes, recipients, retention and rights are on a sheet of their own:</source>
        <translation>Les finalités, destinataires, durées de conservation et droits figurent sur une fiche à part&#xa0;:</translation>
    </message>
    <message>
        <source>The same data for machines is in the folder data, the files are in the folder files, and manifest.json says what is in the archive, what is missing, and how to check each file.</source>
        <translation>Les mêmes données, lisibles par des machines, sont dans le dossier data, les fichiers dans le dossier files, et manifest.json dit ce que contient l’archive, ce qui manque, et comment vérifier chaque fichier.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Parts of this dossier, before decisions about single items</source>
        <translation>Parties de ce dossier, avant les décisions sur des éléments isolés</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Parcourus</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>These parts could not be read, or not whole. What they hold is not in this dossier.</source>
        <translation>Ces parties n’ont pas pu être lues, ou pas en entier. Leur contenu n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Rien n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>edited on %1</source>
        <extracomment>Of a message; %1 is a day and time</extracomment>
        <translation>modifié le %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>Of a message</extracomment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>in a thread</source>
        <extracomment>Of a message</extracomment>
        <translation>dans un fil</translation>
    </message>
    <message>
        <source>[end-to-end encrypted: the server cannot read this text, and neither could we]</source>
        <translation>[chiffré de bout en bout&#xa0;: le serveur ne peut pas lire ce texte, et nous non plus]</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <extracomment>Before a list of names of files</extracomment>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>its content was not read</source>
        <translation>son contenu n’a pas été lu</translation>
    </message>
    <message>
        <source>mentions the person</source>
        <extracomment>Of a message by somebody else</extracomment>
        <translation>mentionne la personne</translation>
    </message>
    <message>
        <source>answers in a thread of the person</source>
        <extracomment>Of a message by somebody else</extracomment>
        <translation>répond dans un fil de la personne</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>One thing of a dossier</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Words of others are masked unless the office decided otherwise; each decision has its reason.</source>
        <translation>Les propos d’autrui sont masqués, sauf décision contraire du service&#xa0;; chaque décision a son motif.</translation>
    </message>
    <message>
        <source>Nothing was left out, and nothing of others was shown.</source>
        <translation>Rien n’a été écarté, et rien d’autrui n’a été montré.</translation>
    </message>
    <message>
        <source>What was decided about single items</source>
        <translation>Ce qui a été décidé sur des éléments isolés</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>words of others shown</source>
        <translation>propos d’autrui montrés</translation>
    </message>
    <message>
        <source>The room was left out of the scope of this case.</source>
        <translation>Le salon a été laissé hors du périmètre de ce dossier.</translation>
    </message>
    <message>
        <source>Username in Moodle</source>
        <translation>Nom d’utilisateur dans Moodle</translation>
    </message>
    <message>
        <source>Accounts on Rocket.Chat</source>
        <translation>Comptes Rocket.Chat</translation>
    </message>
    <message>
        <source>Moodle</source>
        <translation>Moodle</translation>
    </message>
    <message>
        <source>Collected and written by</source>
        <translation>Collecté et établi par</translation>
    </message>
    <message>
        <source>No archive was written, and nothing half-written was left behind.</source>
        <translation>Aucune archive n’a été écrite, et rien d’inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>There is no room left for the archive: %1.</source>
        <translation>Il n’y a plus de place pour l’archive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>L’archive ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written to, or choose another one.</source>
        <translation>Vérifiez que le dossier existe et que l’on peut y écrire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What was collected for this case can neither be read nor added to; the case and its log stay.</source>
        <translation>Ce qui a été collecté pour ce dossier ne peut être ni lu ni complété&#xa0;; le dossier et son registre restent.</translation>
    </message>
    <message>
        <source>There is no room left for what is collected: %1.</source>
        <translation>Il n’y a plus de place pour ce qui est collecté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The collection stopped; what was collected before is kept.</source>
        <translation>La collecte s’est arrêtée&#xa0;; ce qui a été collecté avant est conservé.</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Another program is holding what was collected for this case: %1.</source>
        <translation>Un autre programme retient ce qui a été collecté pour ce dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was collected for this case cannot be read or written: %1.</source>
        <translation>Ce qui a été collecté pour ce dossier ne peut être ni lu ni écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delete what was collected, and collect again.</source>
        <translation>Supprimez ce qui a été collecté, et collectez à nouveau.</translation>
    </message>
    <message>
        <source>Privacy cases can neither be opened nor changed; nothing on the servers is concerned.</source>
        <translation>Les dossiers de données personnelles ne peuvent être ni ouverts ni modifiés&#xa0;; rien n’est concerné sur les serveurs.</translation>
    </message>
    <message>
        <source>The file of the privacy cases is damaged: %1.</source>
        <translation>Le fichier des dossiers de données personnelles est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of the privacy cases was made by a later version of Diapason: %1.</source>
        <translation>Le fichier des dossiers de données personnelles a été créé par une version plus récente de Diapason&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no room left for the privacy cases: %1.</source>
        <translation>Il n’y a plus de place pour les dossiers de données personnelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another program is holding the privacy cases: %1.</source>
        <translation>Un autre programme retient les dossiers de données personnelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of the privacy cases cannot be read or written: %1.</source>
        <translation>Le fichier des dossiers de données personnelles ne peut être ni lu ni écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was collected for this case is sealed, and its key is not here.</source>
        <translation>Ce qui a été collecté pour ce dossier est scellé, et sa clé n’est pas là.</translation>
    </message>
    <message>
        <source>Nobody can read it, neither here nor elsewhere; the case and its log stay.</source>
        <translation>Personne ne peut le lire, ni ici ni ailleurs&#xa0;; le dossier et son registre restent.</translation>
    </message>
    <message>
        <source>Unlock the keychain that holds the key, or delete what was collected and collect again.</source>
        <translation>Déverrouillez le trousseau qui contient la clé, ou supprimez ce qui a été collecté et collectez à nouveau.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Cette phrase de passe est trop facile à deviner.</translation>
    </message>
    <message>
        <source>No archive was written.</source>
        <translation>Aucune archive n’a été écrite.</translation>
    </message>
    <message>
        <source>Take the one that is proposed, or five words that do not belong together.</source>
        <translation>Prenez celle qui est proposée, ou cinq mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses de courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>N° d’identification</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes du cours</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>State in the person’s words</source>
        <translation>Statut rédigé par la personne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Difference from UTC in hours</source>
        <translation>Écart avec UTC en heures</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>First access</source>
        <translation>Premier accès</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Dernier accès</translation>
    </message>
    <message>
        <source>Last access to the course</source>
        <translation>Dernier accès au cours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>From another server</source>
        <translation>Venu d’un autre serveur</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Messages non lus</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Lines about the person</source>
        <translation>Lignes sur la personne</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>[To be completed by the office: %1]</source>
        <extracomment>A gap in a form; %1 is what the office writes there</extracomment>
        <translation>[À compléter par le service&#xa0;: %1]</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Qui répond des données</translation>
    </message>
    <message>
        <source>name, address and contact of the controller</source>
        <translation>nom, adresse et contact du responsable du traitement</translation>
    </message>
    <message>
        <source>contact of the data protection officer</source>
        <translation>contact du délégué à la protection des données (DPD)</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Rooms of Rocket.Chat go with activities of courses in Moodle, so that those who teach and learn in a course can write to each other. Moodle creates the rooms, and adds to them and removes from them those who are enrolled in the course.</source>
        <translation>Des salons de Rocket.Chat accompagnent des activités de cours dans Moodle, pour que celles et ceux qui enseignent et apprennent dans un cours puissent s’écrire. Moodle crée les salons, y ajoute les personnes inscrites au cours et les en retire.</translation>
    </message>
    <message>
        <source>the lawful basis, and any further purpose</source>
        <translation>la base légale, et toute autre finalité</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Messages in which others mention the person were not asked for, and are not in this copy.</source>
        <translation>Les messages où d’autres mentionnent la personne n’ont pas été demandés, et ne sont pas dans cette copie.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>The other members of a room read the messages and files that were posted in it, also later members.</source>
        <translation>Les autres membres d’un salon lisent les messages et fichiers qui y ont été publiés, y compris les membres arrivés plus tard.</translation>
    </message>
    <message>
        <source>Owners and moderators of a room, and the administrators of Moodle and of Rocket.Chat, where their rights allow it.</source>
        <translation>Les propriétaires et modérateurs d’un salon, et les administrateurs de Moodle et de Rocket.Chat, dans la limite de leurs droits.</translation>
    </message>
    <message>
        <source>The server of Rocket.Chat (%1) gets the username, first name, last name and e-mail address from Moodle (%2).</source>
        <extracomment>%1 and %2 are addresses</extracomment>
        <translation>Le serveur Rocket.Chat (%1) reçoit de Moodle (%2) le nom d’utilisateur, le prénom, le nom et l’adresse de courriel.</translation>
    </message>
    <message>
        <source>processors such as a host, and whether data leave the European Union, with which safeguards</source>
        <translation>sous-traitants, tel un hébergeur, et transferts éventuels hors de l’Union européenne, avec leurs garanties</translation>
    </message>
    <message>
        <source>How long messages and files stay</source>
        <translation>Durée de conservation des messages et des fichiers</translation>
    </message>
    <message>
        <source>This is what is in force in each room on the day of this copy: messages and files older than that are deleted by the server itself.</source>
        <translation>Voici ce qui est en vigueur dans chaque salon le jour de cette copie&#xa0;: les messages et fichiers plus anciens sont supprimés par le serveur lui-même.</translation>
    </message>
    <message>
        <source>The person is in no room that was looked at.</source>
        <translation>La personne n’est dans aucun des salons examinés.</translation>
    </message>
    <message>
        <source>Retention in force, room by room</source>
        <translation>Rétention en vigueur, salon par salon</translation>
    </message>
    <message>
        <source>Where nothing is deleted by itself, messages stay as long as the room. The account and the enrolments stay as long as the rules of the institution say.</source>
        <translation>Là où rien n’est supprimé automatiquement, les messages restent aussi longtemps que le salon. Le compte et les inscriptions restent aussi longtemps que le prévoient les règles de l’établissement.</translation>
    </message>
    <message>
        <source>how long accounts, enrolments and backups stay</source>
        <translation>durée de conservation des comptes, des inscriptions et des sauvegardes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>The person may ask the office, under the conditions of the General Data Protection Regulation:</source>
        <translation>La personne peut demander au service, dans les conditions du Règlement général sur la protection des données&#xa0;:</translation>
    </message>
    <message>
        <source>that wrong data are corrected (right to rectification, article 16);</source>
        <translation>la correction de données inexactes (droit de rectification, article 16)&#xa0;;</translation>
    </message>
    <message>
        <source>that data are erased (right to erasure, article 17), unless the law or a task of public interest asks for them;</source>
        <translation>l’effacement de données (droit à l’effacement, article 17), sauf si la loi ou une mission d’intérêt public les exige&#xa0;;</translation>
    </message>
    <message>
        <source>that their processing is restricted (article 18);</source>
        <translation>la limitation de leur traitement (article 18)&#xa0;;</translation>
    </message>
    <message>
        <source>and may object to their processing for reasons that arise from their situation (article 21).</source>
        <translation>et peut s’opposer à leur traitement pour des raisons tenant à sa situation particulière (article 21).</translation>
    </message>
    <message>
        <source>The answer comes within one month; two more months may be needed, which is then told, with the reason, within the first one (article 12(3)).</source>
        <translation>La réponse est donnée dans un délai d’un mois&#xa0;; deux mois de plus peuvent être nécessaires, ce qui est alors annoncé, avec le motif, pendant le premier mois (article 12, paragraphe 3).</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Whoever finds that their rights are not respected may complain to the supervisory authority. In France it is the CNIL:</source>
        <translation>Toute personne qui estime que ses droits ne sont pas respectés peut introduire une réclamation auprès de l’autorité de contrôle. En France, c’est la CNIL&#xa0;:</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Username, names and e-mail address: from Moodle, which got them from the directory of the institution or from the person.</source>
        <translation>Nom d’utilisateur, nom, prénom et adresse de courriel&#xa0;: de Moodle, qui les tient de l’annuaire de l’établissement ou de la personne.</translation>
    </message>
    <message>
        <source>Enrolments, roles and groups: from those who enrolled the person in the course.</source>
        <translation>Inscriptions, rôles et groupes du cours&#xa0;: des personnes qui ont inscrit l’intéressé au cours.</translation>
    </message>
    <message>
        <source>Memberships of rooms: from Moodle’s plugin, which follows the enrolments, and from owners and moderators of rooms.</source>
        <translation>Appartenances aux salons&#xa0;: du plugin de Moodle, qui suit les inscriptions, et des propriétaires et modérateurs des salons.</translation>
    </message>
    <message>
        <source>Messages and files: from the person; mentions: from those who wrote them.</source>
        <translation>Messages et fichiers&#xa0;: de la personne&#xa0;; mentions&#xa0;: de celles et ceux qui les ont écrites.</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Décisions automatisées</translation>
    </message>
    <message>
        <source>Enrolments decide by rule who is a member of a room. No decision with legal or similarly significant effect is made by machines alone, and no profile is made (article 22).</source>
        <translation>Les inscriptions déterminent selon une règle qui est membre d’un salon. Aucune décision produisant des effets juridiques ou d’importance similaire n’est prise par des machines seules, et aucun profilage n’est fait (article 22).</translation>
    </message>
    <message>
        <source>Information about the processing of your data</source>
        <translation>Information sur le traitement de vos données</translation>
    </message>
    <message>
        <source>This sheet goes with the copy of the data (General Data Protection Regulation, article 15(1) and (2)).</source>
        <translation>Cette fiche accompagne la copie des données (Règlement général sur la protection des données, article 15, paragraphes 1 et 2).</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <extracomment>Why a part of a collection is missing, at the end of a sentence after a colon</extracomment>
        <translation>le serveur a cessé de répondre</translation>
    </message>
    <message>
        <source>the server could not be reached</source>
        <translation>le serveur n’a pas pu être joint</translation>
    </message>
    <message>
        <source>the collection was stopped</source>
        <translation>la collecte a été arrêtée</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>le serveur a demandé d’attendre</translation>
    </message>
    <message>
        <source>the server does not let this account read it</source>
        <translation>le serveur ne laisse pas ce compte le lire</translation>
    </message>
    <message>
        <source>the token’s service does not offer it</source>
        <translation>le service du jeton ne le propose pas</translation>
    </message>
    <message>
        <source>this account is not in the room, or the room is gone</source>
        <translation>ce compte n’est pas dans le salon, ou le salon n’existe plus</translation>
    </message>
    <message>
        <source>this account is not in the room</source>
        <translation>ce compte n’est pas dans le salon</translation>
    </message>
    <message>
        <source>the server does not have it any more</source>
        <translation>le serveur ne l’a plus</translation>
    </message>
    <message>
        <source>the server has no such account any more</source>
        <translation>le serveur n’a plus ce compte</translation>
    </message>
    <message>
        <source>the person has no confirmed account</source>
        <translation>la personne n’a aucun compte confirmé</translation>
    </message>
    <message>
        <source>the person is not known in Moodle</source>
        <translation>la personne n’est pas connue dans Moodle</translation>
    </message>
    <message>
        <source>the room is end-to-end encrypted</source>
        <translation>le salon est chiffré de bout en bout</translation>
    </message>
    <message>
        <source>the room is archived</source>
        <translation>le salon est archivé</translation>
    </message>
    <message>
        <source>the server was closed for maintenance</source>
        <translation>le serveur était fermé pour maintenance</translation>
    </message>
    <message>
        <source>the server’s answer was not understood</source>
        <translation>la réponse du serveur n’a pas été comprise</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>c’est trop volumineux</translation>
    </message>
    <message>
        <source>there was no room left on this machine</source>
        <translation>il n’y avait plus de place sur cette machine</translation>
    </message>
    <message>
        <source>This part was not read whole</source>
        <translation>Cette partie n’a pas été lue en entier</translation>
    </message>
    <message>
        <source>This part was not read</source>
        <translation>Cette partie n’a pas été lue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were looked at, and not the rest</source>
        <translation>
            <numerusform>%Ln fichier a été examiné, et pas le reste</numerusform>
            <numerusform>%Ln fichiers ont été examinés, et pas le reste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were read, and not the rest</source>
        <translation>
            <numerusform>%Ln message a été lu, et pas le reste</numerusform>
            <numerusform>%Ln messages ont été lus, et pas le reste</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was looked at</source>
        <translation>Aucun fichier n’a été examiné</translation>
    </message>
    <message>
        <source>No message was read</source>
        <translation>Aucun message n’a été lu</translation>
    </message>
    <message>
        <source>This part was not collected yet.</source>
        <translation>Cette partie n’a pas encore été collectée.</translation>
    </message>
    <message>
        <source>This part was left out of the scope of this case.</source>
        <translation>Cette partie a été laissée hors du périmètre de ce dossier.</translation>
    </message>
    <message>
        <source>This part was read whole.</source>
        <translation>Cette partie a été lue en entier.</translation>
    </message>
    <message numerus="yes">
        <source>All files were looked at: %Ln were kept.</source>
        <translation>
            <numerusform>Tous les fichiers ont été examinés&#xa0;: %Ln a été retenu.</numerusform>
            <numerusform>Tous les fichiers ont été examinés&#xa0;: %Ln ont été retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read: %Ln kept.</source>
        <extracomment>%1 is &quot;120 messages&quot;</extracomment>
        <translation>
            <numerusform>%1 lus&#xa0;: %Ln retenu.</numerusform>
            <numerusform>%1 lus&#xa0;: %Ln retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what was not read, %2 why; a whole sentence</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>A request about somebody&apos;s data: for a copy</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Being collected</source>
        <extracomment>State of a privacy case</extracomment>
        <translation>Collecte en cours</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>State of a privacy case</extracomment>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>State of a privacy case</extracomment>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Closed case</source>
        <extracomment>State of a privacy case</extracomment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>A privacy case; %1 is its number</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Identity sent to Rocket.Chat</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Identité transmise à Rocket.Chat</translation>
    </message>
    <message>
        <source>Enrolments and roles in Moodle</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Inscriptions et rôles dans Moodle</translation>
    </message>
    <message>
        <source>Profile on Rocket.Chat</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Profil Rocket.Chat</translation>
    </message>
    <message>
        <source>Memberships of rooms</source>
        <extracomment>Part of what is collected about a person</extracomment>
        <translation>Appartenances aux salons</translation>
    </message>
    <message>
        <source>Username, first name, last name, e-mail address and numbers of rooms, as Moodle’s plugin sends them to Rocket.Chat.</source>
        <translation>Nom d’utilisateur, prénom, nom, adresse de courriel et numéros des salons, tels que le plugin de Moodle les transmet à Rocket.Chat.</translation>
    </message>
    <message>
        <source>Courses with a room in which the person is enrolled, with their enrolments, roles and groups.</source>
        <translation>Les cours ayant un salon où la personne est inscrite, avec ses inscriptions, rôles et groupes du cours.</translation>
    </message>
    <message>
        <source>The record of the account on Rocket.Chat, without what opens it.</source>
        <translation>La fiche du compte sur Rocket.Chat, sans ce qui permet de l’ouvrir.</translation>
    </message>
    <message>
        <source>The rooms of the account, its roles in them, and when it was added, removed or given a role.</source>
        <translation>Les salons du compte, ses rôles, et quand il y a été ajouté, en a été retiré ou y a reçu un rôle.</translation>
    </message>
    <message>
        <source>What the person wrote, whole; what it quotes of others is masked.</source>
        <translation>Ce que la personne a écrit, en entier&#xa0;; ce qui y est cité d’autrui est masqué.</translation>
    </message>
    <message>
        <source>What the person uploaded, with its content.</source>
        <translation>Ce que la personne a déposé, avec son contenu.</translation>
    </message>
    <message>
        <source>Messages by others that mention the person or answer in a thread of theirs: when and where, with the words masked.</source>
        <translation>Les messages d’autrui qui mentionnent la personne ou répondent dans un de ses fils&#xa0;: quand et où, leurs propos étant masqués.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How far a part of a collection came</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>How far a part of a collection came</extracomment>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>How far a part of a collection came</extracomment>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>How far a part of a collection came</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Not readable</source>
        <extracomment>How far a part of a collection came</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>How far a part of a collection came</extracomment>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Nobody is named who asks.</source>
        <translation>Le demandeur n’est pas nommé.</translation>
    </message>
    <message>
        <source>Enter a name, or the alias of your office.</source>
        <translation>Saisissez un nom, ou l’alias de votre service.</translation>
    </message>
    <message>
        <source>The day is missing on which the request came.</source>
        <translation>Le jour de réception de la demande manque.</translation>
    </message>
    <message>
        <source>Enter it: the deadline begins there.</source>
        <translation>Saisissez-le&#xa0;: le délai court à partir de là.</translation>
    </message>
    <message>
        <source>The day on which the request came lies in the future.</source>
        <translation>Le jour de réception de la demande est dans le futur.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>It is not noted how the identity of the requester was checked.</source>
        <translation>La manière dont l’identité du demandeur a été vérifiée n’est pas notée.</translation>
    </message>
    <message>
        <source>Note how you made sure: data must not go to somebody else.</source>
        <translation>Notez comment vous vous en êtes assuré&#xa0;: les données ne doivent pas aller à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The extension has no reason.</source>
        <translation>La prolongation n’a pas de motif.</translation>
    </message>
    <message>
        <source>Enter the reason that is told to the requester (article 12(3)).</source>
        <translation>Saisissez le motif qui est donné au demandeur (article 12, paragraphe 3).</translation>
    </message>
    <message>
        <source>Neither a person nor an account is chosen.</source>
        <translation>Ni personne ni compte n’est choisi.</translation>
    </message>
    <message>
        <source>Choose the person in Moodle, or confirm an account.</source>
        <translation>Choisissez la personne dans Moodle, ou confirmez un compte.</translation>
    </message>
    <message>
        <source>Some accounts are not decided.</source>
        <translation>Certains comptes ne sont pas tranchés.</translation>
    </message>
    <message>
        <source>Confirm or exclude each of them: nothing of an open one is read.</source>
        <translation>Confirmez ou écartez chacun d’eux&#xa0;: rien n’est lu d’un compte non tranché.</translation>
    </message>
    <message>
        <source>Nothing is ticked to be collected.</source>
        <translation>Rien n’est coché pour la collecte.</translation>
    </message>
    <message>
        <source>Tick at least one part.</source>
        <translation>Cochez au moins une partie.</translation>
    </message>
    <message>
        <source>same username</source>
        <extracomment>Why an account could be the person&apos;s</extracomment>
        <translation>même nom d’utilisateur</translation>
    </message>
    <message>
        <source>confirmed before</source>
        <extracomment>Why an account could be the person&apos;s</extracomment>
        <translation>confirmé auparavant</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <extracomment>Why an account could be the person&apos;s</extracomment>
        <translation>même adresse de courriel</translation>
    </message>
    <message>
        <source>same username but for capitals</source>
        <extracomment>Why an account could be the person&apos;s</extracomment>
        <translation>même nom d’utilisateur aux majuscules près</translation>
    </message>
    <message>
        <source>a former username</source>
        <extracomment>Why an account could be the person&apos;s</extracomment>
        <translation>un ancien nom d’utilisateur</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <extracomment>Why an account could be the person&apos;s</extracomment>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>Decision about an account</extracomment>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Decision about an account</extracomment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Excluded</source>
        <extracomment>Decision about an account
----------
Decision about one thing of a dossier</extracomment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>One thing of a dossier</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Mention</source>
        <extracomment>One thing of a dossier: somebody else&apos;s message</extracomment>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>One thing of a dossier: somebody else&apos;s message</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>Decision about the words of others in a dossier: they are shown, or masked</extracomment>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>[masked: words of another person]</source>
        <translation>[masqué&#xa0;: propos d’une autre personne]</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the answer to a request</extracomment>
        <translation>à rendre aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <extracomment>Of the answer to a request</extracomment>
        <translation>
            <numerusform>à rendre dans %Ln jour</numerusform>
            <numerusform>à rendre dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>en retard de %Ln jour</numerusform>
            <numerusform>en retard de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being prepared</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>en attente d’approbation</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>processing</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>en cours de traitement</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>ready to download</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>prête à télécharger</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>State of a data request in Moodle</extracomment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>State of a data request in Moodle; %1 is its number there</extracomment>
        <translation>état %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 to look through in %Ln room(s).</source>
        <extracomment>What a collection would take; %1 is &quot;1,204 messages&quot;, %2 &quot;31 files&quot;</extracomment>
        <translation>
            <numerusform>%1 et %2 à parcourir dans %Ln salon.</numerusform>
            <numerusform>%1 et %2 à parcourir dans %Ln salons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln more call(s).</source>
        <translation>
            <numerusform>Il faut encore environ %Ln appel.</numerusform>
            <numerusform>Il faut encore environ %Ln appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) cannot be read: they will be told as missing.</source>
        <translation>
            <numerusform>%Ln salon ne peut pas être lu&#xa0;: il sera signalé comme manquant.</numerusform>
            <numerusform>%Ln salons ne peuvent pas être lus&#xa0;: ils seront signalés comme manquants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) were not looked at</source>
        <extracomment>%Ln files of all %1</extracomment>
        <translation>
            <numerusform>%Ln fichier sur %1 n’a pas été examiné</numerusform>
            <numerusform>%Ln fichiers sur %1 n’ont pas été examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 message(s) were not read</source>
        <extracomment>%Ln messages of all %1</extracomment>
        <translation>
            <numerusform>%Ln message sur %1 n’a pas été lu</numerusform>
            <numerusform>%Ln messages sur %1 n’ont pas été lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open case</source>
        <extracomment>State of a privacy case</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Account in Moodle</source>
        <translation>Compte dans Moodle</translation>
    </message>
    <message>
        <source>Lines could be read</source>
        <translation>Lignes lisibles</translation>
    </message>
    <message>
        <source>Lines are read back to</source>
        <translation>Lignes lues depuis le</translation>
    </message>
    <message>
        <source>added to the room</source>
        <translation>ajouté au salon</translation>
    </message>
    <message>
        <source>joined the room</source>
        <translation>entré dans le salon</translation>
    </message>
    <message>
        <source>became moderator</source>
        <translation>devenu modérateur</translation>
    </message>
    <message>
        <source>is no moderator any more</source>
        <translation>n’est plus modérateur</translation>
    </message>
    <message>
        <source>became owner</source>
        <translation>devenu propriétaire</translation>
    </message>
    <message>
        <source>is no owner any more</source>
        <translation>n’est plus propriétaire</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>le serveur a refusé</translation>
    </message>
    <message>
        <source>the server gave fewer than it counts</source>
        <translation>le serveur en a donné moins qu’il n’en compte</translation>
    </message>
    <message>
        <source>it could not be kept on this machine</source>
        <translation>cela n’a pas pu être conservé sur cette machine</translation>
    </message>
    <message>
        <source>The option %1 is needed here: the case log keeps it.</source>
        <translation>L’option %1 est nécessaire ici&#xa0;: le registre du dossier la conserve.</translation>
    </message>
    <message>
        <source>There is no part “%1”: say identity, enrolments, profile, memberships, messages, files or mentions.</source>
        <translation>Il n’y a pas de partie «&#xa0;%1&#xa0;»&#xa0;: dites identity, enrolments, profile, memberships, messages, files ou mentions.</translation>
    </message>
    <message>
        <source>The documents are written in French (fr) or in English (en).</source>
        <translation>Les documents sont rédigés en français (fr) ou en anglais (en).</translation>
    </message>
    <message>
        <source>Nothing was collected: make sure which of the accounts above are the person&apos;s, and name them with --account.</source>
        <translation>Rien n’a été collecté&#xa0;: assurez-vous desquels des comptes ci-dessus sont ceux de la personne, et nommez-les avec --account.</translation>
    </message>
    <message>
        <source>No account of this person is called “%1”, as far as the rules, addresses and former names tell.</source>
        <extracomment>%1 is a username</extracomment>
        <translation>Aucun compte de cette personne ne s’appelle «&#xa0;%1&#xa0;», d’après les règles, les adresses et les anciens noms.</translation>
    </message>
    <message>
        <source>Nothing was written: no passphrase came. Give one at the prompt, or through --passphrase-fd.</source>
        <translation>Rien n’a été écrit&#xa0;: aucune phrase de passe n’est venue. Donnez-en une à l’invite, ou par --passphrase-fd.</translation>
    </message>
    <message>
        <source>Nothing was written: the two passphrases differ.</source>
        <translation>Rien n’a été écrit&#xa0;: les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>Nothing was written: this passphrase could be guessed. Take a longer one, of several words.</source>
        <translation>Rien n’a été écrit&#xa0;: cette phrase de passe pourrait être devinée. Prenez-en une plus longue, de plusieurs mots.</translation>
    </message>
    <message>
        <source>exception list</source>
        <translation>liste d’exceptions</translation>
    </message>
    <message>
        <source>enrolment not active</source>
        <translation>inscription inactive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), one account</source>
        <translation>
            <numerusform>%Ln personne, un compte</numerusform>
            <numerusform>%Ln personnes, un compte</numerusform>
        </translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>State of an enrolment: Moodle does not tell web services which of the two it is</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Change the retention of activities through the companion</source>
        <translation>Modifier la rétention des activités par le plugin compagnon</translation>
    </message>
    <message>
        <source>Read the courses and roles of one person</source>
        <translation>Lire les cours et les rôles d’une personne</translation>
    </message>
    <message>
        <source>It is optional: without it, what a privacy case collects from Moodle lacks enrolments, roles and groups, and says so.</source>
        <translation>C’est facultatif&#xa0;: sans cela, il manque à ce qu’un dossier de vie privée collecte dans Moodle les inscriptions, les rôles et les groupes, et il le dit.</translation>
    </message>
    <message>
        <source>Make and follow Moodle’s own data requests</source>
        <translation>Faire et suivre les demandes de données de Moodle</translation>
    </message>
    <message>
        <source>It is optional: without it, a privacy officer makes Moodle’s own request in Moodle itself.</source>
        <translation>C’est facultatif&#xa0;: sans cela, un délégué à la protection des données fait la demande dans Moodle même.</translation>
    </message>
    <message>
        <source>List the rooms of one person</source>
        <translation>Lister les salons d’une personne</translation>
    </message>
    <message>
        <source>It is optional: without it, no privacy case can be collected or rehearsed, and people are looked for room by room.</source>
        <translation>C’est facultatif&#xa0;: sans cela, aucun dossier de vie privée ne peut être collecté ni simulé, et les personnes sont cherchées salon par salon.</translation>
    </message>
    <message>
        <source>Delete somebody’s messages in a room</source>
        <translation>Supprimer les messages d’une personne dans un salon</translation>
    </message>
    <message>
        <source>It is optional: without it, an erasure leaves the messages where they are.</source>
        <translation>C’est facultatif&#xa0;: sans cela, un effacement laisse les messages où ils sont.</translation>
    </message>
    <message>
        <source>Deactivate accounts</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Désactiver des comptes</translation>
    </message>
    <message>
        <source>It is optional: without it, an administrator of Rocket.Chat deactivates the account of an erasure.</source>
        <translation>C’est facultatif&#xa0;: sans cela, un administrateur de Rocket.Chat désactive le compte d’un effacement.</translation>
    </message>
    <message>
        <source>Delete accounts</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Supprimer des comptes</translation>
    </message>
    <message>
        <source>It is optional: without it, an administrator of Rocket.Chat deletes the account of an erasure.</source>
        <translation>C’est facultatif&#xa0;: sans cela, un administrateur de Rocket.Chat supprime le compte d’un effacement.</translation>
    </message>
    <message>
        <source>Read what becomes of the messages of deleted accounts</source>
        <translation>Lire ce que deviennent les messages des comptes supprimés</translation>
    </message>
    <message>
        <source>It is optional: without it, the rehearsal of an erasure cannot say whether the messages go with the account.</source>
        <translation>C’est facultatif&#xa0;: sans cela, la simulation d’un effacement ne peut pas dire si les messages partent avec le compte.</translation>
    </message>
    <message>
        <source>privacy cases</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>dossiers de vie privée</translation>
    </message>
    <message>
        <source>Only if retention is to be changed in Moodle as well, with the companion plugin up to date, please also add:</source>
        <translation>Seulement si la rétention doit aussi être modifiée dans Moodle, avec un plugin compagnon à jour, merci d’ajouter de plus&#xa0;:</translation>
    </message>
    <message>
        <source>Only if privacy cases are to be handled with Diapason, please also add (the capability through a role that the site’s privacy settings name as privacy officer):</source>
        <translation>Seulement si des dossiers de vie privée doivent être traités avec Diapason, merci d’ajouter de plus (la capacité par un rôle que les réglages de confidentialité du site désignent comme délégué à la protection des données)&#xa0;:</translation>
    </message>
    <message>
        <source>Only if privacy cases are to be handled with Diapason, please also give a role of the service account:</source>
        <translation>Seulement si des dossiers de vie privée doivent être traités avec Diapason, merci de donner de plus à un rôle du compte de service&#xa0;:</translation>
    </message>
    <message>
        <source>Answer access requests</source>
        <extracomment>What the rights of the account allow, a list: GDPR requests of people who want to see their data</extracomment>
        <translation>Répondre aux demandes d’accès</translation>
    </message>
    <message>
        <source>Erase somebody’s messages</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Effacer les messages d’une personne</translation>
    </message>
    <message>
        <source>Messages in rooms where the service account may delete nothing</source>
        <translation>Messages dans des salons où le compte de service ne peut rien supprimer</translation>
    </message>
    <message>
        <source>What becomes of a deleted account’s messages is a setting of Rocket.Chat that this account cannot read (Message_ErasureType): no role of it grants view-privileged-setting. Delete the messages room by room first.</source>
        <translation>Ce que deviennent les messages d’un compte supprimé est un réglage de Rocket.Chat que ce compte ne peut pas lire (Message_ErasureType)&#xa0;: aucun de ses rôles n’accorde view-privileged-setting. Supprimez d’abord les messages salon par salon.</translation>
    </message>
    <message>
        <source>What becomes of a deleted account’s messages is a setting of Rocket.Chat that could not be read (Message_ErasureType). Delete the messages room by room first.</source>
        <translation>Ce que deviennent les messages d’un compte supprimé est un réglage de Rocket.Chat qui n’a pas pu être lu (Message_ErasureType). Supprimez d’abord les messages salon par salon.</translation>
    </message>
    <message>
        <source>Rocket.Chat keeps the messages of a deleted account under the name of a removed user (Message_ErasureType is “Unlink”).</source>
        <translation>Rocket.Chat garde les messages d’un compte supprimé sous le nom d’un utilisateur retiré (Message_ErasureType vaut «&#xa0;Unlink&#xa0;»).</translation>
    </message>
    <message>
        <source>Rocket.Chat keeps the messages of a deleted account as they are, under the username (Message_ErasureType is “Keep”).</source>
        <translation>Rocket.Chat garde les messages d’un compte supprimé tels quels, sous le nom d’utilisateur (Message_ErasureType vaut «&#xa0;Keep&#xa0;»).</translation>
    </message>
    <message>
        <source>Rocket.Chat deletes the messages of a deleted account with it, in every room (Message_ErasureType is “Delete”).</source>
        <translation>Rocket.Chat supprime les messages d’un compte avec lui, dans tous les salons (Message_ErasureType vaut «&#xa0;Delete&#xa0;»).</translation>
    </message>
    <message numerus="yes">
        <source>That includes %Ln room(s) where they are not ticked.</source>
        <translation>
            <numerusform>Cela comprend %Ln salon où ils ne sont pas cochés.</numerusform>
            <numerusform>Cela comprend %Ln salons où ils ne sont pas cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rocket.Chat refused to delete messages in this room.</source>
        <translation>Rocket.Chat a refusé de supprimer des messages dans ce salon.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to deactivate or activate this account.</source>
        <translation>Rocket.Chat a refusé de désactiver ou d’activer ce compte.</translation>
    </message>
    <message>
        <source>Rocket.Chat refused to delete this account.</source>
        <translation>Rocket.Chat a refusé de supprimer ce compte.</translation>
    </message>
    <message>
        <source>Moodle keeps its data requests for its privacy officers, and this account is none.</source>
        <translation>Moodle réserve ses demandes de données à ses délégués à la protection des données, et ce compte n’en est pas un.</translation>
    </message>
    <message>
        <source>Moodle’s own request was neither made nor looked up; the rest of the case is not concerned.</source>
        <translation>La demande de Moodle n’a été ni faite ni consultée&#xa0;; le reste du dossier n’est pas concerné.</translation>
    </message>
    <message>
        <source>Have a privacy officer make the request in Moodle, or ask an administrator to make this account one: by a role with tool/dataprivacy:managedatarequests that the site’s privacy settings name.</source>
        <translation>Faites faire la demande dans Moodle par un délégué à la protection des données, ou demandez à un administrateur que ce compte en devienne un&#xa0;: par un rôle avec tool/dataprivacy:managedatarequests que désignent les réglages de confidentialité du site.</translation>
    </message>
    <message>
        <source>Rocket.Chat does not let its last administrator go.</source>
        <translation>Rocket.Chat ne laisse pas partir son dernier administrateur.</translation>
    </message>
    <message>
        <source>This account was neither deactivated nor deleted; nobody could look after the workspace any more.</source>
        <translation>Ce compte n’a été ni désactivé ni supprimé&#xa0;; plus personne ne pourrait s’occuper de l’espace de travail.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator of Rocket.Chat, then try again.</source>
        <translation>Nommez quelqu’un d’autre administrateur de Rocket.Chat, puis réessayez.</translation>
    </message>
    <message>
        <source>delete the archive today</source>
        <extracomment>The encrypted file of a privacy case, on this machine</extracomment>
        <translation>supprimer l’archive aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>delete the archive within %Ln day(s)</source>
        <extracomment>The encrypted file of a privacy case, on this machine</extracomment>
        <translation>
            <numerusform>supprimer l’archive sous %Ln jour</numerusform>
            <numerusform>supprimer l’archive sous %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It is optional: without it, Diapason changes the retention of the rooms, and what the activities ask for comes back whenever their form is saved.</source>
        <translation>C’est facultatif&#xa0;: sans cela, Diapason modifie la rétention des salons, et celle que demandent les activités revient dès que leur formulaire est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>delete the archive: %Ln day(s) late</source>
        <translation>
            <numerusform>supprimer l’archive&#xa0;: %Ln jour de retard</numerusform>
            <numerusform>supprimer l’archive&#xa0;: %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <comment>account</comment>
        <extracomment>State of an account on Rocket.Chat, in &quot;active → deactivated&quot;</extracomment>
        <translation>actif</translation>
    </message>
    <message>
        <source>Erasure planned</source>
        <translation>Effacement planifié</translation>
    </message>
    <message>
        <source>Ground given for what an erasure leaves</source>
        <translation>Motif donné pour ce qu’un effacement laisse</translation>
    </message>
    <message>
        <source>Change the settings of the rooms</source>
        <translation>Modifier les paramètres des salons</translation>
    </message>
    <message>
        <source>It is optional: without it, no retention is changed, no run is quiet, and nothing is noted in the rooms.</source>
        <translation>C’est facultatif&#xa0;: sans cela, aucune rétention n’est modifiée, aucune exécution ne se fait en silence et rien n’est inscrit dans les salons.</translation>
    </message>
    <message>
        <source>Change the retention of the rooms</source>
        <translation>Modifier la rétention des salons</translation>
    </message>
    <message>
        <source>It is optional: without it, retention is shown and not changed.</source>
        <translation>C’est facultatif&#xa0;: sans cela, la rétention s’affiche mais ne se modifie pas.</translation>
    </message>
    <message>
        <source>retention</source>
        <extracomment>What a missing right spoils</extracomment>
        <translation>rétention</translation>
    </message>
    <message>
        <source>Only if retention is to be changed with Diapason, please also give a role of the service account:</source>
        <translation>Seulement si la rétention doit être modifiée avec Diapason, merci de donner de plus à un rôle du compte de service&#xa0;:</translation>
    </message>
    <message>
        <source>Change retention</source>
        <extracomment>What the rights of the account allow, a list</extracomment>
        <translation>Modifier la rétention</translation>
    </message>
    <message>
        <source>%1 did not tell how many lines there are: nothing proves that none is missing.</source>
        <extracomment>%1 is Moodle or Rocket.Chat</extracomment>
        <translation>%1 n’a pas dit combien il y a de lignes&#xa0;: rien ne prouve qu’il n’en manque aucune.</translation>
    </message>
</context>
</TS>
