"""Stories that together cause every letter of the founding procedure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Capacity,
    Channel,
    Judgement,
    Kind,
    Medium,
    Particulars,
    Route,
    Satisfied,
    Spoken,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from tests.cast import ANK, DE_VRIES, DERDE, NOOR, ONE_PERSON_FIRM
from tests.letters.writing import Writing

WORDS = "De training ging drie keer niet door en niemand belde mij."
OFFER = (
    "U krijgt de kosten van de derde bijeenkomst terug.\n\n"
    "Noor Kok belt u maandag om een nieuwe dag af te spreken."
)


def handled(told: Writing) -> Writing:
    """Somebody complains, and Noor handles it."""
    told.file(WORDS, particulars=Particulars(name="Fatima El Amrani", email="f@e.org"))
    told.days(2)
    told.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    told.act(
        NOOR.actor,
        a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht."),
        a.Write(words="Wanneer kan ik u bellen?"),
    )
    told.act(COMPLAINANT, a.Write(words="Maandag graag."))
    told.act(COMPLAINANT, a.AskForLink(), a.AskForCode(act="withdraw"))
    return told


def to_the_end(told: Writing) -> None:
    handled(told)
    told.act(COMPLAINANT, a.ObjectToHandler(words="Zij was er ook bij."))
    told.act(NOOR.actor, a.HandOver(staff=ANK.number, reason="Er was bezwaar."))
    told.act(
        ANK.actor,
        a.RecordConversation(
            on=told.day, medium=Medium.PHONE, words="Wij spraken over de bijeenkomst."
        ),
        a.TakeMoreTime(reason="De planner is ziek.", until=told.day + timedelta(21)),
    )
    told.act(
        ANK.actor,
        a.Propose(words=OFFER),
        a.Agree(what="Nieuwe bijeenkomst plannen", who="Noor Kok"),
    )
    told.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    told.act(ANK.actor, a.AskSatisfaction(words="Is het zo goed?"))
    told.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    told.act(ANK.actor, a.Close(words="U krijgt uw geld terug en een nieuwe dag."))
    told.act(ANK.actor, a.TellRespondent(staff=DE_VRIES.number, words="Opgelost."))
    told.act(ANK.actor, a.Reopen(reason="De nieuwe dag ging ook niet door."))


def to_the_third_party(told: Writing) -> None:
    handled(told)
    told.act(NOOR.actor, a.Propose(words=OFFER))
    told.act(COMPLAINANT, a.AnswerProposal(accepted=False, words="Te weinig."))
    told.act(NOOR.actor, a.ProposeReferral(words="Wij komen er samen niet uit."))
    told.act(COMPLAINANT, a.Refer(words="Ik ga.", capacity=Capacity.CONSUMER))
    told.act(DERDE.actor, a.ReferBack(reason="Er ligt nog een voorstel."))
    told.act(COMPLAINANT, a.Refer(words="Nu wel.", capacity=Capacity.CONSUMER))
    told.act(COMPLAINANT, a.ChooseRoute(route=Route.THIRD_PARTY))
    told.act(DERDE.actor, a.Admit(ground="handled"))
    told.act(
        DERDE.actor,
        a.Rule(
            judgement=Judgement.PARTLY,
            words="De organisatie betaalt twee bijeenkomsten terug.",
            reasons="Twee van de drie keer lag het aan de organisatie.",
        ),
    )
    told.act(ANK.actor, a.CarryOut(words="Het geld is overgemaakt."))
    told.act(NOOR.actor, a.Close(words="Hiermee is de uitspraak uitgevoerd."))


def nobody_acts(told: Writing) -> None:
    told.file(WORDS)
    told.days(30)


def nobody_but_the_clock(told: Writing) -> None:
    told.file(WORDS)
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.days(60)


def silence(told: Writing) -> None:
    handled(told)
    sends = a.Agree(
        what="De rekening sturen",
        who="klager",
        by_day=told.day + timedelta(days=9),
    )
    told.act(NOOR.actor, a.Write(words="Ik las het."), sends, a.Propose(words=OFFER))
    told.days(16)
    told.act(NOOR.actor, a.ReachOut(medium=Medium.PHONE, words="Voicemail."))
    told.days(16)


def adviser_first(told: Writing) -> None:
    told.file(WORDS, spoken=Spoken.PASS_ON, adviser=DE_VRIES.number)
    told.days(1)
    told.act(DE_VRIES.actor, a.AnswerAsAdviser(words="Dat spijt mij, ik bel u."))
    told.act(COMPLAINANT, a.SettleWithAdviser(solved=True))


def oral(told: Writing) -> None:
    told.file(WORDS, by=ANK.actor, channel=Channel.ORAL)


def thanked(told: Writing) -> None:
    told.file("Wat een fijne dag.", kind=Kind.COMPLIMENT, adviser=DE_VRIES.number)


def one_person_firm(told: Writing) -> None:
    told.office = ONE_PERSON_FIRM
    told.file(WORDS)
    told.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(ANK.number,)))


def withdrawn(told: Writing) -> None:
    handled(told)
    told.act(COMPLAINANT, a.Withdraw())


def not_taken_up(told: Writing) -> None:
    handled(told)
    told.act(
        NOOR.actor,
        a.NotTakeUp(
            ground="factuur",
            words="Dit gaat over een factuur.",
            way_on="De administratie helpt u: 040 000 00 00.",
        ),
    )


def never_arrived(told: Writing) -> None:
    handled(told)
    told.bounce("handler-named")
    told.days(10)


STORIES: tuple[Callable[[Writing], object], ...] = (
    to_the_end,
    to_the_third_party,
    nobody_acts,
    nobody_but_the_clock,
    silence,
    adviser_first,
    oral,
    thanked,
    one_person_firm,
    withdrawn,
    not_taken_up,
    never_arrived,
)


def every_story(procedure: Procedure) -> Iterator[Writing]:
    """Tell each story from the start."""
    for tell in STORIES:
        told = Writing(procedure)
        tell(told)
        yield told
