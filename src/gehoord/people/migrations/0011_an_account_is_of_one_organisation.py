from __future__ import annotations

from typing import TYPE_CHECKING, Any

import django.db.models.deletion
from django.db import migrations, models

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def give_each_its_organisation(
    apps: Apps, _schema_editor: BaseDatabaseSchemaEditor
) -> None:
    """Give an account the organisation where its person works; each further one its own."""
    staff = apps.get_model("people", "Staff")
    user = apps.get_model("people", "User")
    organisation = apps.get_model("people", "Organisation")
    for each in staff.objects.order_by("organisation_id", "number"):
        account: Any = each.user  # asked anew each time: it may have been given one
        if account is None:
            continue
        if account.organisation_id is None:
            account.organisation_id = each.organisation_id
            account.save()
        elif account.organisation_id != each.organisation_id:
            own = user.objects.create(
                organisation_id=each.organisation_id,
                email=account.email,
                password=account.password,
                is_active=account.is_active,
            )
            staff.objects.filter(
                organisation_id=each.organisation_id, number=each.number
            ).update(user=own)
    if first := organisation.objects.order_by("pk").first():
        user.objects.filter(organisation=None).update(organisation=first)


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0010_where_an_organisation_is_reached"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="organisation",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="accounts",
                to="people.organisation",
            ),
        ),
        migrations.AlterField(
            model_name="user",
            name="email",
            field=models.EmailField(max_length=254),
        ),
        migrations.RunPython(give_each_its_organisation, migrations.RunPython.noop),
    ]
