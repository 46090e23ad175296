"""
Every setting of Gehoord, read once. Documented in docs/settings.md.

Names that start with GEHOORD_ come from the environment or from the folder's
`settings.env`; everything else is a choice of the product and no setting.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from gehoord import database, home
from gehoord.environment import Misconfigured, is_this_machine, read
from gehoord.languages import place
from gehoord.languages.spoken import languages, name

PACKAGE = Path(__file__).parent

_folder = home.folder(read())
env = read(_folder / "settings.env")
_kind = home.known_kind(_folder)
_places = home.places(env, kind=_kind)

# --- the folder and its keys ----------

PRACTICE = _kind is home.Kind.PRACTICE  # from the stamp; no setting changes it
GEHOORD_HOME = _places.home
GEHOORD_KEYS = _places.key_store
GEHOORD_MASTER_KEY_FILE = _places.master_key
SECRET_KEY = home.signing_key(env, _places)

DATABASES = {
    "default": database.configuration(
        env.secret("GEHOORD_DATABASE_URL"), home=GEHOORD_HOME
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- where it answers ----------

PORT = env.whole_number("PORT", default=8000, least=1, most=65535)
GEHOORD_BASE_URL = env.word(
    "GEHOORD_BASE_URL", default=f"http://127.0.0.1:{PORT}"
).rstrip("/")
_base = urlsplit(GEHOORD_BASE_URL)
if _base.scheme not in ("http", "https") or not _base.hostname:
    raise Misconfigured(
        f"GEHOORD_BASE_URL is {GEHOORD_BASE_URL!r}. Write the address people type, "
        f"such as https://complaints.example.org."
    )
LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]
GEHOORD_HOSTS = (
    LOOPBACK
    if PRACTICE
    else [
        _base.hostname,
        *env.word("GEHOORD_ALLOWED_HOSTS").replace(",", " ").split(),
    ]
)
ALLOWED_HOSTS = ["*"]  # whose a name is stands in the database: people.which asks it
SECURE = _base.scheme == "https" and not PRACTICE
CSRF_TRUSTED_ORIGINS = [GEHOORD_BASE_URL] if SECURE else []
GEHOORD_FRAME_SITES = env.sites("GEHOORD_FRAME_SITES")

DEBUG = False
ROOT_URLCONF = "gehoord.urls"
WSGI_APPLICATION = "gehoord.wsgi.application"
AUTH_USER_MODEL = "people.User"

INSTALLED_APPS = [
    "gehoord.people",
    "gehoord.organisation",
    "gehoord.dossier",
    "gehoord.letters",
    "gehoord.counter",
    "gehoord.desk",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    *(["gehoord.practice"] if PRACTICE else []),
]

# --- the machine ----------

USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"
LANGUAGE_CODE = "nl"
LANGUAGES = [(code, name(code)) for code in languages()]
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = SECURE
LOCALE_PATHS = [*place.folders(), PACKAGE / "locale"]

MIDDLEWARE = [
    "gehoord.headers.guard",
    "gehoord.packed.pack",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "gehoord.people.which.for_somebody",
    "gehoord.pages.by_its_button",
    "django.middleware.common.CommonMiddleware",
    "gehoord.people.bodies.leave_room",  # before anything of a form is read
    "gehoord.turns.take_turns",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["gehoord.addresses", "gehoord.desk.line_html"],
            "context_processors": [
                "django.template.context_processors.request",
                "gehoord.people.which.on_the_page",
                "django.template.context_processors.i18n",
                "gehoord.headers.installation",
            ],
        },
    }
]

# --- pages ----------

STORAGES = {"staticfiles": {"BACKEND": "gehoord.addresses.Files"}}
FORM_RENDERER = "gehoord.inputs.Inputs"
STATIC_URL = "/static/"
STATICFILES_DIRS = [PACKAGE / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_ALLOW_ALL_ORIGINS = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024  # a form's words; files are streamed apart
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_NUMBER_FILES = 10
# Pages that take files seal them while they come in; Django's own handlers would
# write them to the machine's temporary folder, for all to read.
FILE_UPLOAD_HANDLERS = ["gehoord.handling.uploads.NoUpload"]

# --- sessions and signing in ----------

SESSION_ENGINE = "gehoord.people.sessions"
SESSION_COOKIE_AGE = 12 * 60 * 60  # a working day, in seconds
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = SECURE
CSRF_FAILURE_VIEW = "gehoord.pages.form_expired"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if SECURE else 0

LOGIN_URL = "sign-in"
AUTHENTICATION_BACKENDS = ["gehoord.people.sign_in.AtAnOrganisation"]
SILENCED_SYSTEM_CHECKS = ["auth.W004"]  # an address is of one account per organisation
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# --- letters that leave by e-mail ----------

GEHOORD_MAIL_HOST = env.word("GEHOORD_MAIL_HOST")
GEHOORD_MAIL_SECURITY = env.one_of(
    "GEHOORD_MAIL_SECURITY", choices=("starttls", "tls", "none"), default="starttls"
)
GEHOORD_MAIL_PORT = env.whole_number(
    "GEHOORD_MAIL_PORT",
    default={"starttls": 587, "tls": 465, "none": 25}[GEHOORD_MAIL_SECURITY],
    least=1,
    most=65535,
)
GEHOORD_MAIL_USER = env.word("GEHOORD_MAIL_USER")
GEHOORD_MAIL_PASSWORD = env.secret("GEHOORD_MAIL_PASSWORD")
GEHOORD_MAIL_TOKEN_URL = env.word("GEHOORD_MAIL_TOKEN_URL")
GEHOORD_MAIL_CLIENT_ID = env.word("GEHOORD_MAIL_CLIENT_ID")
GEHOORD_MAIL_CLIENT_SECRET = env.secret("GEHOORD_MAIL_CLIENT_SECRET")
GEHOORD_MAIL_REFRESH_TOKEN = env.secret("GEHOORD_MAIL_REFRESH_TOKEN")
GEHOORD_MAIL_SCOPE = env.word("GEHOORD_MAIL_SCOPE")
if GEHOORD_MAIL_TOKEN_URL and not (GEHOORD_MAIL_USER and GEHOORD_MAIL_CLIENT_ID):
    raise Misconfigured(
        "GEHOORD_MAIL_TOKEN_URL is given without GEHOORD_MAIL_USER or "
        "GEHOORD_MAIL_CLIENT_ID. Give both: the name to sign in with, and what your "
        "provider calls this program."
    )
GEHOORD_MAIL_FROM = env.word("GEHOORD_MAIL_FROM")
if GEHOORD_MAIL_HOST and not GEHOORD_MAIL_FROM:
    raise Misconfigured(
        "GEHOORD_MAIL_HOST is given without GEHOORD_MAIL_FROM. Give the address that "
        "letters come from and that answers go to."
    )
if GEHOORD_MAIL_USER and GEHOORD_MAIL_SECURITY == "none":
    raise Misconfigured(
        "GEHOORD_MAIL_SECURITY is none while GEHOORD_MAIL_USER is given: the password "
        "would travel in clear. Choose starttls or tls."
    )
if GEHOORD_MAIL_SECURITY == "none" and not is_this_machine(GEHOORD_MAIL_HOST):
    raise Misconfigured(
        "GEHOORD_MAIL_SECURITY is none while GEHOORD_MAIL_HOST is another machine: "
        "letters would travel in clear. Choose starttls or tls, or hand them to a mail "
        "server on this machine (localhost)."
    )

GEHOORD_MAIL_PROVIDER = env.one_of(
    "GEHOORD_MAIL_PROVIDER",
    choices=("", "brevo", "mailersend", "mailgun", "postmark", "resend", "sparkpost"),
    default="",
)
GEHOORD_MAIL_PROVIDER_KEY = env.secret("GEHOORD_MAIL_PROVIDER_KEY")
GEHOORD_MAIL_PROVIDER_URL = env.word("GEHOORD_MAIL_PROVIDER_URL")
GEHOORD_MAIL_PROVIDER_DOMAIN = env.word("GEHOORD_MAIL_PROVIDER_DOMAIN")
if GEHOORD_MAIL_PROVIDER and GEHOORD_MAIL_HOST:
    raise Misconfigured(
        "GEHOORD_MAIL_PROVIDER and GEHOORD_MAIL_HOST are both given. Letters leave one "
        "way: leave one of the two out."
    )
if GEHOORD_MAIL_PROVIDER and not (GEHOORD_MAIL_PROVIDER_KEY and GEHOORD_MAIL_FROM):
    raise Misconfigured(
        "GEHOORD_MAIL_PROVIDER is given without GEHOORD_MAIL_PROVIDER_KEY or "
        "GEHOORD_MAIL_FROM. Give both: what the provider knows you by, and the address "
        "that letters come from."
    )
if GEHOORD_MAIL_PROVIDER_URL and not re.match(
    r"https://|http://(127\.0\.0\.1|localhost)[:/]", GEHOORD_MAIL_PROVIDER_URL
):
    raise Misconfigured(
        "GEHOORD_MAIL_PROVIDER_URL does not start with https://: letters would travel "
        "in clear."
    )

# --- mail that comes in ----------

GEHOORD_LISTEN_CERTIFICATE = env.file("GEHOORD_LISTEN_CERTIFICATE")
GEHOORD_LISTEN_KEY = env.file("GEHOORD_LISTEN_KEY")
if (GEHOORD_LISTEN_CERTIFICATE is None) != (GEHOORD_LISTEN_KEY is None):
    raise Misconfigured(
        "Give GEHOORD_LISTEN_CERTIFICATE and GEHOORD_LISTEN_KEY together, or neither."
    )

GEHOORD_MAIL_AUTHORITIES = env.file("GEHOORD_MAIL_AUTHORITIES")
GEHOORD_MAIL_FETCH_SECONDS = env.whole_number(
    "GEHOORD_MAIL_FETCH_SECONDS", default=60, least=5, most=120
)

GEHOORD_MAIL_TRUSTED = tuple(
    env.word("GEHOORD_MAIL_TRUSTED").lower().replace(",", " ").split()
)
GEHOORD_MAIL_DKIM = env.one_of(
    "GEHOORD_MAIL_DKIM",
    choices=("check", "off"),
    default="off" if PRACTICE else "check",  # nobody in practice has a name to look up
)

GEHOORD_CLAMD = env.word("GEHOORD_CLAMD")
if GEHOORD_CLAMD and not re.fullmatch(r"/.+|[^/\s]+:\d{1,5}", GEHOORD_CLAMD):
    raise Misconfigured(
        f"GEHOORD_CLAMD is {GEHOORD_CLAMD!r}. Write the path of clamd's socket, such "
        f"as /run/clamav/clamd.ctl, or a host and a port, such as 127.0.0.1:3310."
    )

# --- calendars of who works here ----------

GEHOORD_CALENDAR_HOSTS = frozenset(
    env.word("GEHOORD_CALENDAR_HOSTS").lower().replace(",", " ").split()
)

# --- backups ----------

GEHOORD_BACKUP_HOURS = env.whole_number(
    "GEHOORD_BACKUP_HOURS", default=48, least=0, most=24 * 31
)

# --- the log: what happened to the machine, never what people said ----------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}
    },
    "filters": {"silent": {"()": "gehoord.headers.WithoutWords"}},
    "handlers": {
        "terminal": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["silent"],
        }
    },
    "root": {"handlers": ["terminal"], "level": "WARNING"},
    "loggers": {
        "gehoord": {"level": "INFO"},
        "django": {"handlers": ["terminal"], "level": "WARNING", "propagate": False},
        "mail.log": {"level": "ERROR"},  # it warns of a line by what stands in it
    },
}
