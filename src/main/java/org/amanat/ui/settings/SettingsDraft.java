package org.amanat.ui.settings;

import java.time.ZoneId;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.WorkspaceSettings;

/** The settings of the file while they are being changed, field by field. */
final class SettingsDraft {

    private LocalizedText name;
    private LocalizedText address;
    private LocalizedText footer;
    private String phone;
    private String email;
    private String website;
    private String country;
    private ZoneId timeZone;
    private PaperFormat paper;
    private List<Helpline> helplines;
    private Branding branding;

    SettingsDraft(WorkspaceSettings settings) {
        name = settings.name();
        address = settings.address();
        footer = settings.footer();
        phone = settings.phone();
        email = settings.email();
        website = settings.website();
        country = settings.country();
        timeZone = settings.timeZone();
        paper = settings.paper();
        helplines = settings.helplines();
        branding = settings.branding();
    }

    WorkspaceSettings settings() {
        return new WorkspaceSettings(
                name, address, footer, phone, email, website, country, timeZone, paper, helplines, branding);
    }

    SettingsDraft name(LocalizedText value) {
        name = value;
        return this;
    }

    SettingsDraft address(LocalizedText value) {
        address = value;
        return this;
    }

    SettingsDraft footer(LocalizedText value) {
        footer = value;
        return this;
    }

    SettingsDraft phone(String value) {
        phone = value;
        return this;
    }

    SettingsDraft email(String value) {
        email = value;
        return this;
    }

    SettingsDraft website(String value) {
        website = value;
        return this;
    }

    SettingsDraft country(String value) {
        country = value;
        return this;
    }

    SettingsDraft timeZone(ZoneId value) {
        timeZone = value;
        return this;
    }

    SettingsDraft paper(PaperFormat value) {
        paper = value;
        return this;
    }

    SettingsDraft helplines(List<Helpline> value) {
        helplines = value;
        return this;
    }

    SettingsDraft branding(Branding value) {
        branding = value;
        return this;
    }
}
