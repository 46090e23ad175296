"""Which address of the counter leads where."""

from __future__ import annotations

from django.urls import path

from gehoord.counter import (
    acting,
    address,
    case_page,
    copy_page,
    elsewhere,
    embed,
    files_page,
    follow,
    form,
    held,
    holdings,
    home,
    letter_page,
    look,
    lost,
    receipt,
    sending,
)

urlpatterns = [
    path("", home.home, name="start"),
    path("procedure", home.procedure, name="procedure"),
    path("privacy", home.privacy, name="privacy"),
    path("look.css", look.stylesheet, name="look"),
    path("mark.png", look.mark, name="mark"),
    path("embed", embed.embed, name="embed"),
    path("form", form.start, name="form"),
    path("form/begin", form.begin, name="form-begin"),
    path("form/erase", form.erase, name="form-erase"),
    path("form/elsewhere", elsewhere.link, name="form-link"),
    path("form/elsewhere/<str:token>", elsewhere.go_on, name="form-go-on"),
    path("form/files", files_page.files, name="form-files"),
    path("form/files/remove", files_page.remove, name="form-files-remove"),
    path("form/held", held.still_held, name="form-held"),
    path("form/proof/<str:token>", held.prove, name="form-proof"),
    path("address/confirm/<str:token>", address.confirm, name="address-confirm"),
    path("address/keep/<str:token>", address.stop, name="address-stop"),
    path("form/check", sending.check, name="form-check"),
    path("form/send", sending.send, name="form-send"),
    path("form/receipt", receipt.receipt, name="form-receipt"),
    path("form/receipt/pdf", receipt.receipt_pdf, name="form-receipt-pdf"),
    path("form/<slug:name>", form.page, name="form-page"),
    path("follow", lost.lost, name="link-lost"),
    path("follow/<slug:token>", follow.arrive, name="follow"),
    path("follow/<slug:token>/again", follow.again, name="follow-again"),
    path("case", case_page.case, name="case"),
    path("case/copy", copy_page.copy, name="case-copy"),
    path("case/leave", follow.leave, name="case-leave"),
    path("case/letter/<num:number>", letter_page.letter, name="case-letter"),
    path(
        "case/letter/<num:number>/pdf", letter_page.letter_pdf, name="case-letter-pdf"
    ),
    path("case/file/<num:number>", holdings.file, name="case-file"),
    path("case/<slug:name>", acting.act, name="case-act"),
]
