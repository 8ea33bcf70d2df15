package org.amanat.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amanat.exchange.json.JsonObject;
import org.amanat.model.Language;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.texts.Texts;

/** Stories that the gate cleared, for people and for programs; described in {@code docs/dossier.md}. */
public final class StoriesFile {

    private static final String FORMAT = "amanat-stories";
    private static final int VERSION = 1;
    private static final String APART = "\n\n* * *\n\n";

    private StoriesFile() {}

    /** The stories with what was agreed, as JSON. Nothing reads them back: consent is asked for anew where they go. */
    public static byte[] json(List<ClearedStory> stories) {
        return new JsonObject()
                .text("format", FORMAT)
                .number("version", VERSION)
                .objects("stories", stories.stream().map(StoriesFile::story))
                .bytes();
    }

    /** Those in one language, to be read. */
    public static byte[] text(List<ClearedStory> stories, Language language) {
        var texts = Texts.in(language);
        var told = stories.stream()
                .filter(story -> story.language().equals(language))
                .map(story -> paragraphs(story, texts))
                .toList();
        return (String.join(APART, told) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String paragraphs(ClearedStory story, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(story.title());
        lines.add(story.name().in(texts));
        lines.add(story.contentNote().best(texts.language()));
        lines.addAll(story.paragraphs());
        return String.join(
                "\n\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private static JsonObject story(ClearedStory story) {
        return new JsonObject()
                .text("story", story.story())
                .text("language", story.language())
                .text("clearedOn", story.clearedOn())
                .text("lastDay", story.lastDay())
                .someText("title", story.title())
                .someText("calledAs", story.name().in(Texts.in(story.language())))
                .someWords("contentNote", story.contentNote())
                .texts("paragraphs", story.paragraphs())
                .text("isLimited", story.isLimited() ? "yes" : "no");
    }
}
