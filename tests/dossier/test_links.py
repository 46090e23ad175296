from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.dossier import links
from gehoord.dossier.keys import DataKey
from gehoord.dossier.links import Link, LinkPurpose, Party
from gehoord.dossier.models import Case
from gehoord.dossier.store import Opened
from tests.dossier.making import file_case

KEY = DataKey(bytes(range(32)))
LINK = Link(
    case_id=2**62 + 5, party=Party.COMPLAINANT, purpose=LinkPurpose.FOLLOW, number=1
)


def made(opened: Opened, **changes: object) -> str:
    link = replace(LINK, case_id=opened.case_id, **changes)  # type: ignore[arg-type]  # by name
    return links.make(link, organisation_id=opened.organisation_id, key=opened.key)


@pytest.mark.django_db
def test_a_link_says_what_it_was_made_for(organisation: int) -> None:
    opened = file_case(organisation)

    said = links.check(organisation, made(opened), purpose=LinkPurpose.FOLLOW)

    assert said == replace(LINK, case_id=opened.case_id)


@pytest.mark.django_db
def test_a_link_printed_again_is_the_same_and_nothing_of_it_is_stored(
    organisation: int,
) -> None:
    opened = file_case(organisation)
    before = Case.objects.values().get()

    again = made(opened)

    assert again == made(opened)
    assert Case.objects.values().get() == before


@pytest.mark.django_db
def test_each_purpose_party_and_generation_has_a_link_of_its_own(
    organisation: int,
) -> None:
    opened = file_case(organisation)
    follow = made(opened)

    others = {
        made(opened, purpose=LinkPurpose.REPLY),
        made(opened, party=Party.THIRD_PARTY),
        made(opened, number=2),
    }

    assert len({other[-20:] for other in others} | {follow[-20:]}) == 4
    assert links.check(organisation, follow, purpose=LinkPurpose.REPLY) is None


@pytest.mark.django_db
def test_a_link_with_any_character_changed_opens_nothing(organisation: int) -> None:
    opened = file_case(organisation)
    link = made(opened)

    for place, sign in enumerate(link):
        wrong = link[:place] + ("a" if sign != "a" else "b") + link[place + 1 :]

        assert links.check(organisation, wrong, purpose=LinkPurpose.FOLLOW) is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    "token", ["", "a", "é", "a" * 44, "a" * 500, "=" * 8, "0" * 42]
)
def test_nonsense_opens_nothing(organisation: int, token: str) -> None:
    assert links.check(organisation, token, purpose=LinkPurpose.FOLLOW) is None


@pytest.mark.django_db
def test_a_link_dies_with_its_case(organisation: int) -> None:
    opened = file_case(organisation)
    link = made(opened)
    Case.objects.update(wrapped_key=b"", key_generation=0)

    assert links.check(organisation, link, purpose=LinkPurpose.FOLLOW) is None

    Case.objects.all().delete()
    assert links.check(organisation, link, purpose=LinkPurpose.FOLLOW) is None


@pytest.mark.django_db
def test_a_link_is_understood_in_capitals_as_mail_servers_may_write_it(
    organisation: int,
) -> None:
    opened = file_case(organisation)
    link = made(opened, purpose=LinkPurpose.REPLY)

    assert links.check(organisation, link.upper(), purpose=LinkPurpose.REPLY)


@given(st.integers(1, 2**63 - 1), st.integers(0, 2**63 - 1), st.sampled_from(Party))
def test_every_link_fits_in_an_address_and_needs_no_escaping(
    case_id: int, number: int, party: Party
) -> None:
    link = replace(LINK, case_id=case_id, number=number, party=party)

    token = links.make(link, organisation_id=1, key=KEY)

    assert len(token) <= 53
    assert token.isascii()
    assert token.isalnum()
    assert token == token.lower()
