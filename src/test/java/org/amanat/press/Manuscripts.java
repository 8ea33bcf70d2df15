package org.amanat.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.amanat.press.block.Align;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Picture;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Row;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Run;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Table;
import org.amanat.press.block.Theme;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingBox;
import org.amanat.press.block.WritingLines;

/** Documents that use every kind of block, to test with. All names and events in them are invented. */
final class Manuscripts {

    static final List<String> ENGLISH = List.of(
            "Doors open at 5:45 pm. Please switch off your phones; photography is allowed only during the interval."
                    + " The chair of the evening is reserved for the guest of honour.",
            "Founded in 1987, the office is a volunteer society that has organised 112 readings in Lahore, Multan and"
                    + " Karachi. Its office is flat 4, 22-B Model Town; the telephone is answered until 6:30 pm.",
            "Nobody has to speak, and nobody has to stay. A story belongs to the person who tells it: do not repeat it"
                    + " outside this room, do not ask for names, and do not take a picture of anybody’s face.");

    static final List<String> URDU = List.of(
            "بزمِ ادب، Lahore Arts Council کے تعاون سے، جمعہ 14 اگست 2026 کو شام 6:30 بجے Alhamra Hall (مال روڈ) میں"
                    + " ایک شام منعقد کر رہی ہے۔ داخلہ مفت ہے؛ نشستیں محدود ہیں، اس لیے براہِ کرم ۱۰ اگست تک اپنا نام"
                    + " درج کروائیں۔",
            "ہزاروں خواہشیں ایسی کہ ہر خواہش پہ دم نکلے، بہت نکلے مرے ارمان لیکن پھر بھی کم نکلے۔ یہ غزل مرزا اسد"
                    + " اللہ خاں غالبؔ کی ہے اور آج کی شام کا آغاز اسی سے ہو گا۔ مہمانِ خصوصی نے فرمایا: ”شاعری دل کی"
                    + " زبان ہے“، اور حاضرین نے تالیاں بجائیں۔",
            "نستعلیق خط میں حروف ترچھے جڑتے ہیں، مثلاً تحمل، پنجاب، سمجھنا، میٹھے چشمے، گھنٹی، پیچھے، چھٹی، ٹھنڈی"
                    + " ہوائیں، ڑ اور ڈ، گئے، ہوئے، آئندہ، مسئلہ، جرأت، مؤذن، لا، الاسلام، کا، گل، کلکتہ۔");

    private Manuscripts() {}

    static Words en(String text) {
        return Words.english(text);
    }

    static Words ur(String text) {
        return Words.urdu(text);
    }

    static Manuscript of(PageSize page, Theme theme, Section... sections) {
        return new Manuscript(
                "Programme <of> the evening & more",
                Tongue.ENGLISH,
                page,
                Margins.of(page),
                theme,
                Optional.empty(),
                List.of(sections));
    }

    static Manuscript everything(PageSize page, Theme theme) {
        return of(page, theme, cover(), english(), urdu(), attendance(40), form(), figures());
    }

    static Section english(List<Block> blocks) {
        return new Section(Tongue.ENGLISH, Numerals.EUROPEAN, Running.foot(en("Awareness forum")), blocks);
    }

    static Section urdu(List<Block> blocks) {
        return new Section(Tongue.URDU, Numerals.URDU, Running.foot(ur("آگاہی فورم")), blocks);
    }

    static Section cover() {
        return new Section(
                Tongue.ENGLISH,
                Numerals.EUROPEAN,
                Running.footer(en("Host organisation"), en("Programme")),
                List.of(
                        Paragraph.of(Voice.LABEL, en("30 July 2026 · Karachi")),
                        new Fill(1),
                        Heading.of(1, en("Awareness forum and survivor testimony"), Voice.COVER),
                        Rule.accent(Tongue.ENGLISH),
                        Paragraph.of(Voice.COVER, ur("آگاہی فورم اور متاثرین کی آواز")),
                        new Fill(1.6f),
                        Paragraph.of(
                                Voice.DETAIL,
                                Words.none(Tongue.ENGLISH).strong("World Day Against Trafficking in Persons"))));
    }

    static Section english() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, en("Programme")));
        blocks.add(timetable(
                Tongue.ENGLISH,
                List.of(en("10:00"), en("10:30"), en("11:35")),
                List.of(en("Registration and tea"), en("Welcome"), en("Panel: why the law is not working"))));
        blocks.add(Heading.of(2, en("About the hosts")));
        ENGLISH.forEach(text -> blocks.add(Paragraph.body(en(text))));
        blocks.add(Paragraph.body(en("Write to us at ")
                .and(Run.link("https://example.org/forum", Tongue.ENGLISH, URI.create("https://example.org/forum")))
                .plain(" or ")
                .italic("call the office")
                .plain(" any day, also in Urdu: مسندِ صدارت۔")));
        blocks.add(ItemList.bullets(Tongue.ENGLISH, List.of(en("Keep your phone silent."), en("No photographs."))));
        blocks.add(new Space(6));
        blocks.add(ItemList.numbers(Tongue.ENGLISH, List.of(en("First demand."), en("Second demand."))));
        blocks.add(new SideBySide(
                Tongue.ENGLISH,
                List.of(
                        new SideBySide.Side(
                                new Width.Points(60),
                                List.of(new Figure(picture(), en("A square, half of it dark"), 60, 80, Align.START))),
                        new SideBySide.Side(
                                new Width.Share(1),
                                List.of(
                                        Paragraph.of(Voice.ITEM, en("Name of a speaker")),
                                        Paragraph.of(Voice.DETAIL, en("Office, organisation"))))),
                12));
        blocks.add(Panel.of(
                Paragraph.of(Voice.DETAIL, Words.none(Tongue.ENGLISH).strong("If this touches you")),
                Paragraph.of(Voice.DETAIL, en("The support person wears a green scarf."))));
        return english(blocks);
    }

    static Section urdu() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, ur("پروگرام")));
        blocks.add(timetable(
                Tongue.URDU,
                List.of(ur("۱۰:۰۰"), ur("۱۰:۳۰"), ur("۱۱:۳۵")),
                List.of(ur("رجسٹریشن اور چائے"), ur("خوش آمدید"), ur("پینل: قانون پر عمل کیوں نہیں ہوتا"))));
        blocks.add(Heading.of(2, ur("ہدایات")));
        URDU.forEach(text -> blocks.add(Paragraph.body(ur(text))));
        blocks.add(ItemList.bullets(
                Tongue.URDU, List.of(ur("اپنا دعوت نامہ ساتھ لائیں۔"), ur("گاڑیاں Gate 3 کے سامنے کھڑی کریں۔"))));
        blocks.add(ItemList.numbers(Tongue.URDU, List.of(ur("پہلا مطالبہ۔"), ur("دوسرا مطالبہ۔"))));
        blocks.add(KeepTogether.of(
                Rule.hairline(), Panel.of(Paragraph.of(Voice.DETAIL, ur("مددگار شخص نے سبز دوپٹہ پہنا ہوا ہے۔")))));
        return urdu(blocks);
    }

    static Section attendance(int guests) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= guests; i++) {
            rows.add(Row.of(
                            Cell.rowHead(Paragraph.of(Voice.CELL, en(Integer.toString(i)))),
                            Cell.of(en("Name of guest " + i)),
                            Cell.of(i % 4 == 0 ? ur("تنظیم کا نام") : en("Organisation")),
                            Cell.empty())
                    .atLeast(26));
        }
        return english(List.of(
                Heading.of(1, en("Attendance sheet · حاضری")),
                new Table(
                        Tongue.ENGLISH,
                        List.of(
                                Column.natural(),
                                Column.share(2),
                                Column.share(1.5f),
                                Column.points(80).ruled()),
                        List.of(
                                Row.of(
                                        Cell.columnHead(en("No.")).spanning(1, 2),
                                        Cell.columnHead(en("Who")).spanning(2, 1),
                                        Cell.columnHead(en("Signature")).spanning(1, 2)),
                                Row.of(Cell.columnHead(en("Name · نام")), Cell.columnHead(en("Organisation")))),
                        rows,
                        Table.Rules.ROWS)));
    }

    /** What people write in by hand. */
    static Section form() {
        return urdu(List.of(
                Heading.of(1, ur("اجازت نامہ")),
                TickBox.before(ur("میں چاہتی ہوں کہ میری کہانی پڑھ کر سنائی جائے۔"), ur("نشان لگانے کا خانہ")),
                TickBox.before(en("I would like my story to be read aloud."), en("box to tick")),
                TickBox.alone(en("box to tick")),
                WritingLines.of(2),
                new SideBySide(
                        Tongue.URDU,
                        List.of(
                                new SideBySide.Side(new Width.Share(1), List.of(SignatureLine.of(ur("دستخط")))),
                                new SideBySide.Side(
                                        new Width.Natural(), List.of(WritingBox.thumbprint(ur("انگوٹھے کا نشان"))))),
                        12),
                WritingBox.of(en("Anything else"), 60),
                new QrCode("sheet 2", en("Code of this sheet"), 60, Align.END)));
    }

    /** Numbers in both directions. */
    static Section figures() {
        return english(List.of(
                Heading.of(1, en("Who came")),
                BarChart.of(
                        en("How many guests came from where"),
                        en("guests"),
                        List.of(
                                new BarChart.Group(en("Workers and unions"), List.of(52)),
                                new BarChart.Group(
                                        en("Community groups of the whole district, with guests"), List.of(31)),
                                new BarChart.Group(en("Media"), List.of(8)))),
                new BarChart(
                        Tongue.URDU,
                        ur("کہاں سے کتنے مہمان آئے"),
                        List.of(ur("خواتین"), ur("مرد"), ur("نہیں بتایا")),
                        List.of(
                                new BarChart.Group(ur("مزدور اور یونینیں"), List.of(52, 31, 8)),
                                new BarChart.Group(ur("سماجی تنظیمیں"), List.of(31, 40, 0))))));
    }

    private static Table timetable(Tongue tongue, List<Words> times, List<Words> titles) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            rows.add(Row.of(
                    Cell.rowHead(Paragraph.of(Voice.FIGURE, times.get(i))),
                    Cell.of(Paragraph.of(Voice.ITEM, titles.get(i)))));
        }
        return new Table(tongue, List.of(Column.points(46), Column.share(1)), List.of(), rows, Table.Rules.ROWS);
    }

    static Picture picture() {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                image.setRGB(x, y, x < 150 ? 0x203040 : 0xE0E0E0);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Picture(out.toByteArray());
    }
}
