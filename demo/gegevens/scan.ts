/** A small PDF that stands for the scan of a signed paper form. */
export const scanPdf = (): Buffer =>
  proefPdf('Scan van een ondertekend papieren formulier', 'Demonstratie: hier staat het formulier met de handtekening.');

/** A small PDF of one heading and one line, in plain letters. */
export function proefPdf(kop: string, regel: string): Buffer {
  const inhoud = `BT /F1 20 Tf 60 760 Td (${kop}) Tj 0 -30 Td /F1 12 Tf (${regel}) Tj ET`;
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const plaatsen = delen.map((deel, nr) => {
    const plaats = pdf.length;
    pdf += `${nr + 1} 0 obj\n${deel}\nendobj\n`;
    return plaats;
  });
  const index = pdf.length;
  const regels = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${regels}trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${index}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
