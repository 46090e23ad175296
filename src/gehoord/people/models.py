"""The organisations, the people who work there, and their accounts."""

from __future__ import annotations

from typing import ClassVar
from zoneinfo import ZoneInfo

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from gehoord.languages.spoken import served
from gehoord.people.fields import RolesField


class Letterface(models.TextChoices):
    """The letters an organisation's pages are set in; every machine has them."""

    MIXED = "mixed"
    PLAIN = "plain"
    SERIF = "serif"


class Organisation(models.Model):
    """One organisation that published a procedure; every key starts with it."""

    slug = models.SlugField(max_length=63, unique=True)
    name = models.CharField(max_length=200)
    host = models.CharField(max_length=253, blank=True)  # blank: the installation's
    mail = models.EmailField(max_length=254, blank=True)  # blank: the installation's
    language = models.CharField(max_length=8, default="nl")
    timezone = models.CharField(max_length=64, default="Europe/Amsterdam")
    accent = models.CharField(max_length=7, blank=True)  # blank: the usual colour
    letterface = models.CharField(max_length=8, default=Letterface.MIXED)
    mark = models.CharField(max_length=16, blank=True)  # which logo; blank: none

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                Lower("host"),
                name="one_organisation_per_host",
                condition=~models.Q(host=""),
            ),
            models.UniqueConstraint(
                Lower("mail"),
                name="one_organisation_per_address",
                condition=~models.Q(mail=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(Lower("host"), name="organisations_by_host"),
            models.Index(Lower("mail"), name="organisations_by_mail"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def speaks(self) -> str:
        """Return the language it is written to in: its own, while that is served."""
        return served(self.language)

    @property
    def mark_size(self) -> tuple[str, str] | None:
        """Return how wide and high the logo is, in pixels; None where it is not said."""
        wide, by, high = self.mark.partition("-")[0].partition("x")
        return (wide, high) if by else None

    @property
    def look(self) -> str:
        """Return which look of its own it has, to name its stylesheet by; or nothing."""
        usual = not self.accent and self.letterface == Letterface.MIXED
        return "" if usual else f"{self.accent.lstrip('#')}-{self.letterface}"

    @property
    def zone(self) -> ZoneInfo:
        """Return the time zone in which its days begin and end."""
        return ZoneInfo(self.timezone)


class UserManager(BaseUserManager["User"]):
    """Accounts, each at one organisation, by e-mail address in small letters."""

    def create_user(
        self, organisation: Organisation, email: str, password: str | None = None
    ) -> User:
        """Make an account; without a password it cannot be signed in to."""
        user = self.model(organisation=organisation, email=email.strip().lower())
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """
    An account to sign in with at one organisation: an e-mail address and a password.

    Whoever works for two has two accounts: what one organisation does with the
    account there (a new link, an end) must never open or close the other.
    """

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="accounts", db_index=False
    )
    email = models.EmailField(max_length=254)
    is_active = models.BooleanField(default=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "email"], name="one_account_per_address"
            ),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="email_in_small_letters"
            ),
        ]

    def __str__(self) -> str:
        return self.email


class Staff(models.Model):
    """
    One person at one organisation; the independent third party is one too.

    Entries name staff by number, so a number is never given to someone else.
    """

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="staff"
    )
    number = models.PositiveIntegerField()
    user = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="staff"
    )
    name = models.CharField(max_length=200)
    email = models.EmailField(max_length=254)
    roles = RolesField()
    substitute_order = models.PositiveIntegerField(null=True, blank=True)
    absent_from = models.DateField(null=True, blank=True)
    absent_until = models.DateField(null=True, blank=True)  # the last day away
    # Of an independent third party: the appointment, whether it is to stand in for
    # another, where letters go if not to the address above, and, where the procedure
    # names several, which of them it is; of anybody else, which post they hold.
    appointed_from = models.DateField(null=True, blank=True)
    appointed_until = models.DateField(null=True, blank=True)  # the last day
    stands_in = models.BooleanField(default=False)
    contact = models.EmailField(max_length=254, blank=True)
    body = models.CharField(max_length=100, blank=True)
    head = models.PositiveIntegerField(null=True, blank=True)  # who is above them
    declares = models.BooleanField(default=False)  # that they cannot handle something
    active = models.BooleanField(default=True)
    signs_in = models.BooleanField(default=True)  # not before a password is chosen

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "user"], name="one_account_one_person"
            ),
            models.UniqueConstraint(
                fields=["organisation", "substitute_order"],
                name="one_substitute_per_place",
            ),
            models.CheckConstraint(
                condition=models.Q(absent_until__isnull=True)
                | models.Q(absent_from__isnull=False),
                name="absence_has_a_first_day",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Invitation(models.Model):  # noqa: DJ008 - nobody reads its name
    """
    That someone may choose a password, once and until a moment.

    The secret in its link is made from the keys and stored nowhere.
    """

    pk = models.CompositePrimaryKey("organisation_id", "staff_number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    staff_number = models.PositiveIntegerField()
    generation = models.PositiveBigIntegerField()
    expires_at = models.DateTimeField()


class Change(models.Model):  # noqa: DJ008 - nobody reads its name
    """One change of people or roles, on record: who did what to whom, and when."""

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    by = models.PositiveIntegerField(null=True)  # none: by a command on the machine
    about = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    facts = models.TextField()


class Memo(models.Model):  # noqa: DJ008 - nobody reads its name
    """
    A mail that belongs to no case, until it left.

    To somebody who works here; without a number, to who sent what is held.
    """

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    id = models.BigIntegerField()
    staff_number = models.PositiveIntegerField(null=True)
    kind = models.CharField(max_length=20)
    facts = models.TextField()
    made_at = models.DateTimeField()
    next_try_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "next_try_at"], name="memo_due")
        ]


class MemoLeft(models.Model):  # noqa: DJ008 - nobody reads its name
    """A mail that belongs to no case, after it left: what, to whom, and the answer."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    id = models.BigIntegerField()
    staff_number = models.PositiveIntegerField(null=True)
    kind = models.CharField(max_length=20)
    about = models.BigIntegerField(null=True)  # what came in, that it answers
    left_at = models.DateTimeField()
    delivery = models.CharField(max_length=12)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "left_at"], name="memo_left")
        ]


class Preference(models.Model):  # noqa: DJ008 - nobody reads its name
    """How somebody wants to be told of what is to be done, and a calendar of it."""

    pk = models.CompositePrimaryKey("organisation_id", "staff_number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    staff_number = models.PositiveIntegerField()
    digest_hour = models.PositiveSmallIntegerField(null=True)  # local; none: never
    digest_on = models.DateField(null=True)  # the last day that was told of
    at_risk_on = models.DateField(null=True)  # the last day of an alarm
    head_on = models.DateField(null=True)  # the month of the last register head
    agreed_until = models.DateField(null=True)  # of what was agreed, told up to here
    agreed_at = models.DateTimeField(null=True)  # when that was last told
    calendar = models.PositiveBigIntegerField(default=0)  # generation; 0: no calendar


class AwayCalendar(models.Model):  # noqa: DJ008 - nobody reads its name
    """
    The calendar in which somebody's days away stand: of it the days alone.

    Its address is sealed; without one a file was given, once.
    """

    pk = models.CompositePrimaryKey("organisation_id", "staff_number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    staff_number = models.PositiveIntegerField()
    sealed = models.BinaryField(blank=True)
    next_try_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)  # the last reading that was good
    trouble = models.CharField(max_length=20, blank=True)  # of the last reading
    failing_since = models.DateTimeField(null=True)
    told = models.BooleanField(default=False)  # that it fails, to whose it is
    spans = models.TextField(blank=True)  # days as first/last, a space between them
    recorded = models.CharField(max_length=21, blank=True)  # of these, as an absence
    set_aside = models.TextField(blank=True)  # of these, what a person took back

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "next_try_at"], name="away_calendar_due"
            )
        ]
