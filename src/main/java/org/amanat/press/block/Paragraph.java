package org.amanat.press.block;

/** Words set in lines. */
public record Paragraph(Words words, Voice voice, Align align, boolean keepWithNext) implements Block {

    /** Running text, both edges even. */
    public static Paragraph body(Words words) {
        return new Paragraph(words, Voice.BODY, Align.JUSTIFIED, false);
    }

    /** Text of a voice at the starting edge, the other edge ragged. */
    public static Paragraph of(Voice voice, Words words) {
        return new Paragraph(words, voice, Align.START, false);
    }

    public static Paragraph of(Voice voice, Words words, Align align) {
        return new Paragraph(words, voice, align, false);
    }

    /** The same paragraph, which stays on the page of the block that follows. */
    public Paragraph keptWithNext() {
        return new Paragraph(words, voice, align, true);
    }
}
