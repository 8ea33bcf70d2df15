package org.amanat.ui.settings;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.preferences.Preferences;

/** Who keeps the file and hosts its events, and what holds at the place where they are. */
final class OrganisationFields {

    private final UiTexts texts;
    private final LocalizedEntry name;
    private final LocalizedEntry address;
    private final LocalizedEntry footer;
    private final TextEntry phone;
    private final TextEntry email;
    private final TextEntry website;
    private final ChoiceEntry<String> country;
    private final ChoiceEntry<ZoneId> timeZone;
    private final ChoiceEntry<PaperFormat> paper;

    OrganisationFields(SettingsModel model, UiTexts texts) {
        this.texts = texts;
        name = localized("organisation-name", "ui.settings.name").onSave(text -> model.edit(draft -> draft.name(text)));
        address = localized("organisation-address", "ui.settings.address")
                .onSave(text -> model.edit(draft -> draft.address(text)));
        footer = localized("organisation-footer", "ui.settings.footer")
                .onSave(text -> model.edit(draft -> draft.footer(text)));
        phone = TextEntry.line("organisation-phone", texts.get("ui.settings.phone"))
                .leftToRight();
        phone.onSave(text -> model.edit(draft -> draft.phone(text)));
        email = TextEntry.line("organisation-email", texts.get("ui.settings.email"))
                .leftToRight();
        email.onSave(text -> model.edit(draft -> draft.email(text)));
        website = TextEntry.line("organisation-website", texts.get("ui.settings.website"))
                .leftToRight();
        website.onSave(text -> model.edit(draft -> draft.website(text)));
        country = ChoiceEntry.searchable("country", texts.get("ui.settings.country"), countries(), this::countryName);
        country.onSave(code -> model.edit(draft -> draft.country(code)));
        timeZone = ChoiceEntry.searchable("time-zone", texts.get("ui.settings.time-zone"), zones(), ZoneId::getId);
        timeZone.onSave(zone -> model.edit(draft -> draft.timeZone(zone)));
        paper = ChoiceEntry.of(
                "paper", texts.get("ui.settings.paper"), List.of(PaperFormat.A4, PaperFormat.LETTER), texts::name);
        paper.onSave(chosen -> model.edit(draft -> draft.paper(chosen)));
    }

    Form form() {
        return new Form().row(name).row(address).row(footer).row(phone, email, website);
    }

    Form placeForm() {
        return new Form().row(country).row(timeZone).row(paper);
    }

    void show(WorkspaceSettings settings) {
        name.set(settings.name());
        address.set(settings.address());
        footer.set(settings.footer());
        phone.set(settings.phone());
        email.set(settings.email());
        website.set(settings.website());
        country.set(settings.country());
        timeZone.set(settings.timeZone());
        paper.set(settings.paper());
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(texts.language().locale());
    }

    private List<String> countries() {
        return Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(
                        this::countryName, Collator.getInstance(texts.language().locale())))
                .toList();
    }

    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private LocalizedEntry localized(String id, String labelKey) {
        return new LocalizedEntry(id, texts.get(labelKey), Preferences.LANGUAGES, 1, texts);
    }
}
