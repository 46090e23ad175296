"""Which address of the desk leads where."""

from __future__ import annotations

from django.urls import path

from gehoord.desk import (
    act_page,
    case_page,
    cases,
    copy_page,
    firm,
    holdings,
    kept,
    kept_link,
    lists,
    mail_counts,
    mail_setup,
    mail_sorting,
    paper,
    procedure_edit,
    procedure_page,
    recording,
    searching,
    signing,
)

urlpatterns = [
    path("", lists.work_list, name="desk"),
    path("closed", lists.closed, name="desk-closed"),
    path("firm", firm.firm, name="desk-firm"),
    path("cases", cases.cases, name="desk-cases"),
    path("cases/view", cases.save_view, name="desk-view-save"),
    path("cases/view/<int:view_id>", cases.drop_view, name="desk-view-drop"),
    path("cases/export", cases.export, name="desk-export"),
    path("find", searching.find, name="desk-find"),
    path("sign-in", signing.sign_in, name="sign-in"),
    path("sign-out", signing.sign_out, name="sign-out"),
    path("new", recording.record, name="desk-new"),
    path("procedure", procedure_page.procedure, name="desk-procedure"),
    path("procedure/edit", procedure_edit.edit, name="desk-procedure-edit"),
    path(
        "procedure/version/<str:sha256>",
        procedure_page.version,
        name="desk-procedure-version",
    ),
    path("kept", kept.kept, name="desk-kept"),
    path("kept/<int:arrival_id>", kept.one, name="desk-kept-one"),
    path("kept/<int:arrival_id>/reaction", kept.reaction, name="desk-kept-reaction"),
    path("kept/<int:arrival_id>/link", kept_link.link, name="desk-kept-link"),
    path("kept/<int:arrival_id>/aside", kept.aside, name="desk-kept-aside"),
    path("kept/<int:arrival_id>/back", kept.back, name="desk-kept-back"),
    path("mail", mail_counts.overview, name="desk-mail"),
    path("mail/gone", mail_counts.acknowledge, name="desk-mail-acknowledge"),
    path("mail/sort", mail_sorting.sort, name="desk-mail-sort"),
    path(
        "mail/sort/<int:arrival_id>/none",
        mail_sorting.no_reaction,
        name="desk-mail-no-reaction",
    ),
    path(
        "mail/sort/<int:arrival_id>/back",
        mail_sorting.take_back,
        name="desk-mail-take-back",
    ),
    path("mail/box", mail_setup.new, name="desk-mailbox-new"),
    path("mail/box/<int:number>", mail_setup.change, name="desk-mailbox"),
    path("case/<str:reference>", case_page.case, name="desk-case"),
    path("case/<str:reference>/copy", copy_page.copy, name="desk-copy"),
    path("case/<str:reference>/file/<int:file_id>", holdings.file, name="desk-file"),
    path(
        "case/<str:reference>/letter/<int:letter_id>",
        holdings.letter,
        name="desk-letter",
    ),
    path(
        "case/<str:reference>/letter/<int:letter_id>/print",
        paper.page,
        name="desk-letter-print",
    ),
    path(
        "case/<str:reference>/letter/<int:letter_id>/pdf",
        paper.as_pdf,
        name="desk-letter-pdf",
    ),
    path("case/<str:reference>/<slug:act>", act_page.act, name="desk-act"),
]
