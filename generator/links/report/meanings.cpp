#include "links/report/meanings.hpp"

namespace parskats {

// One sentence a reason: a table that the compiler holds complete. NOLINTNEXTLINE(readability-function-size)
UserText meaning_of(LinkReason reason) {
    switch (reason) {
        case LinkReason::none: return {"Adrese ir pieejama.", "The address is there."};
        case LinkReason::permanent_redirect:
            return {"Lapa ir pārcelta: serveris pastāvīgi pāradresē uz citu adresi.",
                    "The page has moved: its server redirects to another address for good."};
        case LinkReason::http_404:
            return {"Serveris atbild, ka tādas lapas nav (404).", "The server says that there is no such page (404)."};
        case LinkReason::http_400:
            return {"Serveris adresi nesaprot (400).", "The server does not understand the address (400)."};
        case LinkReason::no_location:
            return {"Serveris pāradresē, bet nepasaka, uz kurieni.", "The server redirects without saying where to."};
        case LinkReason::http_410:
            return {"Serveris atbild, ka lapa ir izņemta pavisam (410).",
                    "The server says that the page was removed for good (410)."};
        case LinkReason::name_unknown:
            return {"Tādas vietnes vairs nav: tās domēns nav reģistrēts.",
                    "There is no such site any more: its domain is not registered."};
        case LinkReason::video_gone:
            return {"Video platforma šo video nepazīst: tas ir izdzēsts vai padarīts privāts.",
                    "The video platform does not know this video: it was deleted or made private."};
        case LinkReason::redirected_home:
            return {"Lapas vietā atveras vietnes sākumlapa.", "The site's start page opens in place of the page."};
        case LinkReason::redirected_not_found:
            return {"Serveris pāradresē uz paziņojumu, ka lapa nav atrasta.",
                    "The server redirects to a notice that the page was not found."};
        case LinkReason::says_not_found:
            return {"Lapa atveras, bet tajā rakstīts, ka meklētā nav.",
                    "A page opens, but says that what was looked for is not there."};
        case LinkReason::same_as_any_address:
            return {"Vietne to pašu rāda jebkurai adresei, kuras nav; pašas lapas tajā nav.",
                    "The site shows the same for any address that does not exist; the page itself is not there."};
        case LinkReason::http_401:
            return {"Lapa prasa lietotājvārdu un paroli (401).", "The page asks for a user name and password (401)."};
        case LinkReason::http_403:
            return {"Programmai serveris lapu nerāda (403); cilvēkam tā var būt pieejama.",
                    "The server does not show the page to a program (403); a person may well see it."};
        case LinkReason::http_451:
            return {"Serveris lapu nerāda juridisku iemeslu dēļ (451).",
                    "The server withholds the page for legal reasons (451)."};
        case LinkReason::http_4xx: return {"Serveris pieprasījumu noraida.", "The server turns the request down."};
        case LinkReason::bot_wall:
            return {"Vietne pārbauda, vai apmeklētājs nav robots, un programmai lapu nerāda.",
                    "The site checks whether its visitor is a robot, and does not show the page to a program."};
        case LinkReason::http_999:
            return {"Vietne programmas nelaiž iekšā (999).", "The site does not let programs in (999)."};
        case LinkReason::login_wall:
            return {"Vietne vispirms prasa pieteikties.", "The site asks its visitors to sign in first."};
        case LinkReason::consent_wall:
            return {"Vietne vispirms prasa piekrišanu sīkdatnēm.", "The site asks for consent to cookies first."};
        case LinkReason::http_429:
            return {"Serveris lūdz pagaidīt, jo pieprasījumu ir par daudz (429).",
                    "The server asks to wait, because there were too many requests (429)."};
        case LinkReason::retry_later:
            return {"Serveris lūdz mēģināt vēlāk (503).", "The server asks to try again later (503)."};
        case LinkReason::http_5xx: return {"Serverim pašam ir kļūda.", "The server has an error of its own."};
        case LinkReason::bad_status:
            return {"Serveris atbild ar numuru, kāda HTTP nav.",
                    "The server answers with a number that HTTP does not have."};
        case LinkReason::name_unconfirmed:
            return {"Viens vārdu serveris saka, ka tādas vietnes nav, bet otrs to nav apstiprinājis.",
                    "One name server says that there is no such site, but no second one has confirmed it."};
        case LinkReason::name_trouble:
            return {"Vietnes adresi nevar uzzināt, jo tās vārdu serveris neatbild.",
                    "The site cannot be found, because its name server does not answer."};
        case LinkReason::connect_refused:
            return {"Serveris savienojumu noraida.", "The server refuses the connection."};
        case LinkReason::connect_failed: return {"Serveri nevar sasniegt.", "The server cannot be reached."};
        case LinkReason::connect_timeout:
            return {"Ar serveri nevar savienoties: tas neatbild.",
                    "No connection can be made: the server does not answer."};
        case LinkReason::timeout: return {"Serveris laikus neatbildēja.", "The server did not answer in time."};
        case LinkReason::too_slow:
            return {"Atbilde nāk tik lēni, ka to nevar sagaidīt.",
                    "The answer comes so slowly that it would never end."};
        case LinkReason::reset:
            return {"Savienojums pārtrūka, pirms atbilde atnāca.", "The connection broke before the answer had come."};
        case LinkReason::empty_answer:
            return {"Serveris savienojumu aizvēra bez atbildes.",
                    "The server closed the connection without an answer."};
        case LinkReason::truncated: return {"Atbilde aprāvās pusvārdā.", "The answer broke off half-way."};
        case LinkReason::headers_too_large:
            return {"Atbildes galvene ir nesamērīgi liela.", "The head of the answer is unreasonably large."};
        case LinkReason::not_http: return {"Tas, kas atbild, nerunā HTTP valodā.", "What answers does not speak HTTP."};
        case LinkReason::tls_failed:
            return {"Drošu savienojumu ar serveri neizdevās izveidot.",
                    "No secure connection to the server could be made."};
        case LinkReason::other_fault: return {"Pieprasījums neizdevās.", "The request failed."};
        case LinkReason::certificate_expired:
            return {"Vietnes sertifikātam ir beidzies termiņš.", "The site's certificate has expired."};
        case LinkReason::certificate_name:
            return {"Vietnes sertifikāts ir izdots citai vietnei.",
                    "The site's certificate was issued for another site."};
        case LinkReason::certificate_self_signed:
            return {"Vietnes sertifikātu nav izdevis neviens, kam pārlūki uzticas.",
                    "The site's certificate was issued by nobody whom browsers trust."};
        case LinkReason::certificate_other:
            return {"Vietnes sertifikāts nav derīgs.", "The site's certificate is not valid."};
        case LinkReason::certificate_chain:
            return {"Vietne nesūta visus savus sertifikātus, tāpēc daļa programmu tai neuzticas.",
                    "The site does not send all of its certificates, so that some programs do not trust it."};
        case LinkReason::redirect_loop: return {"Pāradresācijas iet pa apli.", "Its redirects go round in a circle."};
        case LinkReason::too_many_redirects: return {"Pāradresāciju ir pārāk daudz.", "It redirects too many times."};
        case LinkReason::parked:
            return {"Domēnā ir tikai reklāmas: šķiet, ka iepriekšējais īpašnieks to ir pametis.",
                    "The domain shows nothing but advertisements: its former owner seems to have given it up."};
        case LinkReason::for_sale: return {"Domēns tiek pārdots.", "The domain is for sale."};
        case LinkReason::spam:
            return {
                "Lapā tagad ir azartspēles, zāļu tirdzniecība vai pornogrāfija: šķiet, ka domēnam ir cits īpašnieks.",
                "The page now shows gambling, pills or pornography: the domain seems to have another owner."};
        case LinkReason::page_instead_of_document:
            return {"Dokumenta vietā atveras tīmekļa lapa.", "A web page opens where a document was."};
        case LinkReason::anchor_missing:
            return {"Lapa ir, bet tajā nav vietas, ko nosauc adreses daļa aiz zīmes #.",
                    "The page is there, but not the place in it that the part of the address after # names."};
        case LinkReason::unsafe_scheme:
            return {"Adrese nesākas ar http:// vai https://.", "The address begins with neither http:// nor https://."};
        case LinkReason::unsafe_address:
            return {"Adrese ved uz iekšēju tīklu vai uz pašu datoru, nevis uz publisku vietni.",
                    "The address leads into a private network or to the machine itself, not to a public site."};
        case LinkReason::unsafe_credentials:
            return {"Adresē ir lietotājvārds vai parole.", "The address has a user name or password in it."};
        case LinkReason::unsafe_redirect:
            return {"Serveris pāradresē uz adresi, kas nav publiskas vietnes adrese.",
                    "The server redirects to an address that is none of a public site."};
        case LinkReason::bad_address: return {"Tā nav derīga tīmekļa adrese.", "This is no valid web address."};
        case LinkReason::excluded_by_rule:
            return {"Šo adresi nepārbauda, jo tā noteikts failā content/links.yaml.",
                    "This address is not looked at, because content/links.yaml says so."};
        case LinkReason::not_web:
            return {"Tā nav tīmekļa adrese, tāpēc to nepārbauda.", "This is no web address, so it is not looked at."};
    }
    return {};
}

UserText meaning_of(LinkWarning warning) {
    switch (warning) {
        case LinkWarning::empty: return {"Atbildē nav satura.", "The answer has no content."};
        case LinkWarning::bad_encoding:
            return {"Atbilde nav kodēta tā, kā serveris apgalvo.", "The answer is not encoded as its server says."};
        case LinkWarning::unknown_encoding:
            return {"Atbilde ir kodēta nepazīstamā veidā.", "The answer is encoded in an unknown way."};
        case LinkWarning::chain:
            return {"Vietne nesūta visus savus sertifikātus, tāpēc daļa programmu tai neuzticas.",
                    "The site does not send all of its certificates, so that some programs do not trust it."};
        case LinkWarning::changed:
            return {"Saturs ir mainījies, kopš to redzēja iepriekš.",
                    "The content has changed since it was last seen."};
        case LinkWarning::cut:
            return {"Saturs ir tik liels, ka nolasīts tikai tā sākums.",
                    "The content is so large that only its beginning was read."};
        case LinkWarning::scripted:
            return {"Lapu veido skripti, tāpēc programma neredz, kas tajā ir.",
                    "Scripts make the page, so that a program cannot see what it shows."};
        case LinkWarning::anchor_missing:
            return {"Lapā nav vietas, ko nosauc adreses daļa aiz zīmes #.",
                    "The place in the page that the part of the address after # names is not there."};
        case LinkWarning::unexpected_type:
            return {"Adrese beidzas kā dokumentam, bet atveras tīmekļa lapa.",
                    "The address ends like a document's, but a web page opens."};
        case LinkWarning::encrypted: return {"Dokuments prasa paroli.", "The document asks for a password."};
        case LinkWarning::not_embeddable:
            return {"Video ir, bet ziņas par to platforma nesniedz.",
                    "The video is there, but its platform tells nothing of it."};
        case LinkWarning::other_site:
            return {"Serveris pāradresē uz cita īpašnieka vietni, un nekas tajā neatgādina agrāko lapu.",
                    "The server redirects to the site of another owner, where nothing recalls the former page."};
        case LinkWarning::doubtful_content:
            return {"Lapā ir vārdi par azartspēlēm, zāļu tirdzniecību vai pornogrāfiju.",
                    "The page has words of gambling, pills or pornography."};
        case LinkWarning::page_forwards:
            return {"Lapa pati aizved lasītāju uz citu adresi.",
                    "The page itself sends its reader on to another address."};
    }
    return {};
}

UserText meaning_of(Observation observation) {
    switch (observation) {
        case Observation::ok: return meaning_of(LinkReason::none);
        case Observation::moved: return meaning_of(LinkReason::permanent_redirect);
        case Observation::missing: return {"Lapas vairs nav.", "The page is not there any more."};
        case Observation::gone: return {"Lapas vairs nav un nebūs.", "The page is gone for good."};
        case Observation::soft_missing:
            return {"Lapa atveras, bet meklētā tajā nav.", "A page opens, but what was looked for is not there."};
        case Observation::refused:
            return {"Programmai serveris lapu nerāda; cilvēkam tā var būt pieejama.",
                    "The server does not show the page to a program; a person may well see it."};
        case Observation::blocked: return {"Vietne programmas nelaiž iekšā.", "The site does not let programs in."};
        case Observation::limited: return {"Serveris lūdz mēģināt vēlāk.", "The server asks to try again later."};
        case Observation::down: return {"Serveris neatbild, kā pienākas.", "The server gives no proper answer."};
        case Observation::tls: return meaning_of(LinkReason::certificate_other);
        case Observation::chain: return meaning_of(LinkReason::certificate_chain);
        case Observation::loop: return meaning_of(LinkReason::redirect_loop);
        case Observation::hijack:
            return {"Domēnam, šķiet, ir cits īpašnieks.", "The domain seems to have another owner."};
        case Observation::changed_type: return meaning_of(LinkReason::page_instead_of_document);
        case Observation::fragment: return meaning_of(LinkReason::anchor_missing);
        case Observation::unsafe:
            return {"Šādu adresi nedrīkst ne pārbaudīt, ne piedāvāt lasītājiem.",
                    "Such an address must neither be asked nor be offered to readers."};
        case Observation::excluded: return {"Šo adresi nepārbauda.", "This address is not looked at."};
    }
    return {};
}

}  // namespace parskats
