package org.amanat.press.block;

/** A piece of a document that is placed below the one before. */
public sealed interface Block
        permits Heading,
                Paragraph,
                ItemList,
                Table,
                Figure,
                Drawing,
                BarChart,
                QrCode,
                TickBox,
                SignatureLine,
                WritingBox,
                WritingLines,
                Rule,
                Space,
                Fill,
                Panel,
                LabelSheets,
                KeepTogether,
                UpsideDown,
                SideBySide,
                Columns,
                PageBreak {}
