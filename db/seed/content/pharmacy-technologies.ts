import type { TechnologyContent } from './shape'

export const pharmacyTechnologies: TechnologyContent[] = [
  {
    key: 'pharmacy-t01',
    owner: 'pharmacy-institute',
    title: {
      vi: 'Chiết hỗ trợ siêu âm và làm giàu saponin khung damaran từ phần trên mặt đất chi Panax bằng nhựa hấp phụ ' + 'xốp lớn',
      en:
        'Ultrasound-assisted extraction and macroporous-resin enrichment of dammarane saponins from the aerial ' + 'parts of Panax species',
    },
    summary: {
      vi:
        'Quy trình tận dụng lá, thân khí sinh của sâm và tam thất để thu cao chuẩn hóa trên 60% saponin toàn ' +
        'phần. Hiệu suất thu hồi 88%, dung môi ethanol tuần hoàn 95%.',
      en:
        'The process turns leaves and stems of ginseng and notoginseng into a standardised extract above 60% ' +
        'total saponins. Recovery is 88% and 95% of the ethanol is recycled.',
    },
    description: {
      vi:
        'Phần trên mặt đất của các loài Panax chứa 4–9% saponin nhưng lẫn nhiều diệp lục, polysaccarit và tanin ' +
        'nên ít được sử dụng. Nguyên liệu xay 1–2 mm được chiết ngược dòng ba bậc bằng ethanol 60% với đầu phát ' +
        'siêu âm 25 kHz, 0,4 W/cm³ ở 45 °C; bong bóng xâm thực phá vách tế bào, rút thời gian chiết từ 6 giờ ' +
        'xuống 50 phút.\n\n' +
        'Dịch chiết loại diệp lục bằng hạ nồng độ cồn và lọc màng gốm 0,2 µm, sau đó nạp lên cột nhựa hấp phụ ' +
        'styren – divinylbenzen. Đường và polysaccarit được rửa bằng nước, flavonoid bằng ethanol 20%, saponin ' +
        'giải hấp ở ethanol 70%.\n\n' +
        'Điểm cắt phân đoạn xác định trực tuyến theo độ hấp thụ 203 nm. Cao thành phẩm kiểm soát bằng HPLC theo ' +
        'Rg1, Rb1, Re và majonosid-R2, độ lặp lại giữa các mẻ dưới 5%.',
      en:
        'The aerial parts of Panax species contain 4–9% saponins but also much chlorophyll, polysaccharide and ' +
        'tannin, so they are little used. Material milled to 1–2 mm is extracted in three counter-current stages ' +
        'with 60% ethanol under 25 kHz ultrasound at 0.4 W/cm³ and 45 °C; cavitation breaks cell walls and cuts ' +
        'extraction from 6 hours to 50 minutes.\n\n' +
        'Chlorophyll is removed by lowering the alcohol content and 0.2 µm ceramic filtration; the liquor is then ' +
        'loaded on a styrene–divinylbenzene resin column. Water washes out sugars and polysaccharides, 20% ' +
        'ethanol the flavonoids, and 70% ethanol desorbs the saponins.\n\n' +
        'Cut points are set on line from absorbance at 203 nm. The extract is controlled by HPLC for Rg1, Rb1, Re ' +
        'and majonoside-R2 with batch variation below 5%.',
    },
    applications: {
      vi: 'Nguyên liệu viên nang, thực phẩm bảo vệ sức khỏe, mỹ phẩm, đồ uống; tận thu lá và thân ở vùng trồng sâm, ' + 'tam thất.',
      en: 'Raw material for capsules, health supplements, cosmetics and drinks; use of leaves and stems from ' + 'ginseng-growing areas.',
    },
    advantages: [
      {
        aspect: { vi: 'Hàm lượng saponin toàn phần trong cao', en: 'Total saponins in the extract' },
        ours: 63,
        today: 22,
        unit: '%',
        source: {
          vi: 'Ba mẻ 100 kg, so với cao cồn cô đặc thông thường',
          en: 'Three 100 kg batches, against plain alcoholic extract',
        },
      },
      {
        aspect: { vi: 'Lượng ethanol hao hụt trên 1 kg cao', en: 'Ethanol lost per kg of extract' },
        ours: 0.7,
        today: 3.2,
        unit: 'L',
        source: {
          vi: 'Cân bằng vật chất tại xưởng của viện năm 2023',
          en: "Mass balance at the institute's workshop, 2023",
        },
      },
    ],
    keywords: ['saponin', 'Panax', 'siêu âm', 'nhựa hấp phụ', 'chiết ngược dòng', 'cao chuẩn hóa', 'HPLC'],
    fields: ['304', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Xưởng pilot 500 kg/mẻ đã sản xuất 14 mẻ giao cho đối tác thử công thức.',
      en: "A 500 kg pilot shop has made 14 batches for partners' formulation trials.",
    },
    rights: [
      {
        kind: 'invention',
        title: 'Quy trình chiết và làm giàu saponin từ lá sâm',
        number: '1-0041127',
        filedOn: '2020-11-09',
        grantedOn: '2024-08-12',
        status: 'granted',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'turnkey'],
    price: { kind: 'indicative', min: 2_500_000_000, max: 6_000_000_000 },
    owners: [
      { name: 'Viện Dược liệu và Hợp chất Thiên nhiên Hoàng Liên', share: 75 },
      { name: 'Nhà nước (ủy quyền Bộ chủ quản)', share: 25 },
    ],
    origin: { kind: 'state-funded', task: 'KC.10.27/16-20' },
    confidential:
      'Nhựa không phân cực cỡ lỗ 9–10 nm, tỉ lệ cao/đường kính cột 6:1, tốc độ nạp 1,5 BV/giờ; tái sinh bằng NaOH ' +
      '4% sau mỗi 12 chu kỳ. Thêm 0,05% acid ascorbic trước khi cô để giữ màu.',
  },
  {
    key: 'pharmacy-t02',
    owner: 'pharmacy-university',
    title: { vi: 'Hệ tự vi nhũ hóa rắn nâng cao độ tan và sinh khả dụng đường uống của curcuminoid' },
    summary: {
      vi:
        'Curcuminoid được hòa trong hỗn hợp dầu – chất diện hoạt, hấp phụ lên chất mang thành bột trơn chảy, gặp ' +
        'dịch vị tạo giọt 35 nm. Sinh khả dụng trên thỏ tăng 11 lần so với bột thường.',
    },
    description: {
      vi:
        'Curcuminoid có độ tan trong nước dưới 1 µg/mL và bị chuyển hóa nhanh ở ruột nên phần lớn liều uống bị ' +
        'thải trừ. Hệ tự vi nhũ hóa (SMEDDS) gồm dầu triglycerid mạch trung bình, chất diện hoạt polyoxyl và đồng ' +
        'diện hoạt, tối ưu bằng giản đồ ba pha và thiết kế D-optimal.\n\n' +
        'Khi hòa loãng, hệ tự tạo vi nhũ tương kích thước 30–40 nm, bền trên tám giờ ở pH 1,2 và 6,8. Để đóng ' +
        'nang cứng hoặc dập viên, dịch SMEDDS được hấp phụ lên silic xốp phân tán cao với tỉ lệ 1:0,6, thu bột ' +
        'trơn chảy có chỉ số Carr 16.\n\n' +
        'Nang 50 mg curcuminoid giải phóng trên 92% trong 20 phút; độ ổn định 24 tháng ở điều kiện thường đạt. ' +
        'Quy trình chỉ dùng máy trộn cao tốc sẵn có, không dung môi hữu cơ bay hơi.',
    },
    applications: { vi: 'Viên nang, cốm hòa tan chứa curcumin, silymarin, coenzym Q10 và các hoạt chất tan kém khác.' },
    advantages: [
      {
        aspect: { vi: 'Diện tích dưới đường cong nồng độ trên thỏ' },
        ours: 1140,
        today: 102,
        unit: 'ng.h/mL',
        source: { vi: 'Thử nghiệm chéo trên 12 thỏ, so với bột curcuminoid' },
      },
      {
        aspect: { vi: 'Mức giải phóng sau 20 phút ở pH 6,8' },
        ours: 92,
        today: 6,
        unit: '%',
        source: { vi: 'Máy thử hòa tan kiểu cánh khuấy, sáu nang' },
      },
    ],
    keywords: ['curcuminoid', 'SMEDDS', 'tự vi nhũ hóa', 'sinh khả dụng', 'silic xốp', 'D-optimal'],
    fields: ['304', '210'],
    trl: 6,
    trlEvidence: { vi: 'Lô pilot 20.000 nang tại trung tâm bào chế, theo dõi ổn định 24 tháng.' },
    rights: [
      {
        kind: 'invention',
        title: 'Chế phẩm tự vi nhũ hóa rắn chứa curcuminoid',
        number: '1-2022-02981',
        filedOn: '2022-05-13',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'joint-development'],
    price: { kind: 'floor', min: 1_200_000_000 },
    owners: [{ name: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-29/20' },
    confidential:
      'Công thức: triglycerid C8–C10 18%, polyoxyl 35 dầu thầu dầu 47%, dietylen glycol monoetyl ete 27%, ' +
      'curcuminoid 8%. Thêm dịch vào silic trong 6 phút ở 300 vòng/phút để tránh vón.',
  },
  {
    key: 'pharmacy-t03',
    owner: 'pharmacy-institute',
    title: {
      vi: 'Phát sinh phôi soma và nhân nhanh Panax vietnamensis trong hệ nuôi cấy ngập chìm tạm thời',
      en: 'Somatic embryogenesis and rapid propagation of Panax vietnamensis in temporary immersion culture',
    },
    summary: {
      vi:
        'Từ một mảnh lá non, quy trình tạo hàng nghìn cây con đồng nhất di truyền sau 14 tháng, tỉ lệ sống ngoài ' +
        'vườn ươm trên 82%. Không phụ thuộc quả hạt và mùa vụ.',
      en:
        'From one piece of young leaf the process yields thousands of genetically uniform plantlets in 14 months ' +
        'with nursery survival above 82%. It depends on neither seed nor season.',
    },
    description: {
      vi:
        'Panax vietnamensis ra quả sau bốn năm, phôi hạt ngủ nghỉ 3–4 tháng và nảy mầm không đều nên nhân giống ' +
        'hữu tính chậm. Quy trình tạo mô sẹo phôi từ mảnh lá trên môi trường SH bổ sung 2,4-D và kinetin, sàng ' +
        'lọc dòng có khả năng sinh phôi ổn định qua 10 lần cấy chuyền.\n\n' +
        'Phôi được nhân trong bình ngập chìm tạm thời 5 lít, ngập 3 phút mỗi 6 giờ; cách này cải thiện trao đổi ' +
        'khí và hạn chế thủy tinh thể so với môi trường thạch. Nồng độ sucrose giảm dần để cảm ứng thân rễ mini ' +
        'trước khi ra ngoài.\n\n' +
        'Cây con 3 lá được thuần hóa trong buồng sương ẩm 90%, giá thể mùn núi – xơ dừa khử trùng có nấm rễ cộng ' +
        'sinh. Chỉ thị ISSR và SSR xác nhận đồng nhất di truyền 97%; hàm lượng MR2 ở cây ba tuổi tương đương cây ' +
        'từ hạt.',
      en:
        'Panax vietnamensis fruits after four years; its seed embryo stays dormant for 3–4 months and germinates ' +
        'unevenly, so sexual propagation is slow. The process induces embryogenic callus from leaf pieces on SH ' +
        'medium with 2,4-D and kinetin and selects lines that keep forming embryos over ten subcultures.\n\n' +
        'Embryos multiply in 5-litre temporary immersion vessels, flooded for 3 minutes every 6 hours, which ' +
        'improves gas exchange and limits vitrification compared with agar. Sucrose is lowered step by step to ' +
        'induce mini-rhizomes before transfer.\n\n' +
        'Three-leaf plantlets are acclimatised at 90% humidity in sterilised mountain humus and coir with ' +
        'mycorrhiza. ISSR and SSR markers confirm 97% genetic uniformity; MR2 content at three years equals that ' +
        'of seedlings.',
    },
    applications: {
      vi:
        'Cung cấp cây giống cho vùng trồng sâm Việt Nam; áp dụng cho tam thất hoang, lan kim tuyến, bảy lá một ' +
        'hoa sau khi điều chỉnh môi trường.',
      en:
        'Planting stock for Vietnamese ginseng areas; adaptable to wild notoginseng, jewel orchid and Paris ' +
        'species after medium adjustment.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ cây sống sau ba tháng vườn ươm', en: 'Survival after three months in the nursery' },
        ours: 82,
        today: 46,
        unit: '%',
        source: {
          vi: 'Vườn ươm ở độ cao 1.700 m, so với cây cấy mô trên thạch',
          en: 'Nursery at 1,700 m, against agar-grown plantlets',
        },
      },
      {
        aspect: { vi: 'Giá thành một cây giống xuất vườn', en: 'Cost of a plantlet at the nursery gate' },
        ours: 38,
        today: 160,
        unit: 'nghìn đồng',
        source: {
          vi: 'Hạch toán 20.000 cây năm 2023, so với cây ươm hạt',
          en: 'Accounts of 20,000 plants in 2023, against seedlings',
        },
      },
    ],
    keywords: ['Panax vietnamensis', 'phôi soma', 'ngập chìm tạm thời', 'in vitro', 'mô sẹo', 'đồng nhất di truyền', 'nấm rễ cộng sinh'],
    fields: ['406', '401'],
    trl: 7,
    trlEvidence: {
      vi: 'Đã sản xuất 45.000 cây, trồng khảo nghiệm tại ba vùng núi cao.',
      en: '45,000 plants produced and planted in field trials in three highland areas.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình nhân giống sâm bằng phôi soma trong hệ ngập chìm',
        number: '2-0003290',
        filedOn: '2020-04-21',
        grantedOn: '2023-10-05',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'training', 'technical-service'],
    price: { kind: 'indicative', min: 1_800_000_000, max: 3_600_000_000 },
    owners: [
      { name: 'Viện Dược liệu và Hợp chất Thiên nhiên Hoàng Liên', share: 80 },
      { name: 'Quỹ Phát triển Khoa học và Công nghệ tỉnh Quảng Ngãi', share: 20 },
    ],
    origin: { kind: 'state-funded', task: '05/2019/HĐ-CTQG-SVN' },
    confidential:
      'Môi trường tạo phôi: SH, 2,4-D 1,0 mg/L, kinetin 0,3 mg/L, than hoạt tính 0,8 g/L; giai đoạn tạo thân rễ ' +
      'tăng sucrose 60 g/L trong 18 ngày rồi hạ 20 g/L. Chủng nấm rễ giữ tại ngân hàng giống của viện mã HL-M07.',
  },
  {
    key: 'pharmacy-t04',
    owner: 'pharmacy-institute',
    title: {
      vi: 'Sấy bơm nhiệt kết hợp bức xạ hồng ngoại xa có điều khiển hoạt độ nước cho dược liệu giàu tinh dầu và ' + 'anthocyan',
    },
    summary: {
      vi:
        'Buồng sấy 38–48 °C tách ẩm bằng bơm nhiệt và truyền nhiệt bằng hồng ngoại xa, giữ trên 90% hoạt chất ' +
        'nhạy nhiệt. Thời gian giảm một nửa so với sấy gió nóng cùng nhiệt độ.',
    },
    description: {
      vi:
        'Sấy đối lưu 60–70 °C làm bay hơi tinh dầu và phân hủy anthocyan, còn sấy gió ở nhiệt độ thấp kéo dài ' +
        'khiến nấm men phát triển. Thiết bị kết hợp bơm nhiệt tách ẩm, giữ độ ẩm tương đối tác nhân sấy 12–18%, ' +
        'với tấm phát hồng ngoại xa bước sóng 4–9 µm trùng dải hấp thụ của nước, tạo nguồn nhiệt bên trong vật ' +
        'liệu.\n\n' +
        'Hoạt độ nước bề mặt được ước lượng từ nhiệt độ bầu ướt và mô hình khuếch tán Page, cập nhật theo khối ' +
        'lượng khay đo bằng cảm biến tải. Bộ điều khiển chia ba pha: làm héo, tách ẩm tốc độ không đổi, ủ cân ' +
        'bằng; công suất hồng ngoại giảm dần để không chai cứng bề mặt.\n\n' +
        'Nguyên liệu ra khay có độ ẩm 9–11%, độ lệch giữa các tầng dưới 1,2 điểm.',
    },
    applications: {
      vi: 'Sấy actiso, hoa cúc, bạc hà, hoài sơn, đương quy, kim ngân, hibiscus quy mô 200–2.000 kg tươi mỗi mẻ.',
    },
    advantages: [
      {
        aspect: { vi: 'Tinh dầu còn lại so với nguyên liệu tươi' },
        ours: 91,
        today: 58,
        unit: '%',
        source: { vi: 'Cất kéo hơi nước mẫu bạc hà, so với sấy gió nóng 60 °C' },
      },
      {
        aspect: { vi: 'Điện năng để tách 1 kg nước' },
        ours: 0.62,
        today: 1.45,
        unit: 'kWh',
        source: { vi: 'Đo tại hợp tác xã actiso, mùa vụ 2024' },
      },
    ],
    keywords: ['sấy bơm nhiệt', 'hồng ngoại xa', 'hoạt độ nước', 'tinh dầu', 'anthocyan', 'dược liệu'],
    fields: ['304', '203'],
    trl: 8,
    trlEvidence: { vi: 'Mười hai buồng sấy đã bàn giao, biên bản nghiệm thu và hồ sơ kiểm nghiệm.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Thiết bị sấy bơm nhiệt – hồng ngoại xa cho dược liệu',
        number: '2-0003105',
        filedOn: '2019-08-27',
        grantedOn: '2022-12-19',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'training'],
    price: { kind: 'firm', min: 480_000_000, max: 1_350_000_000 },
    owners: [{ name: 'Viện Dược liệu và Hợp chất Thiên nhiên Hoàng Liên', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tấm phát phủ gốm nano TiO₂–ZrO₂, khoảng cách khay 140 mm; hằng số Page cho 14 loại nguyên liệu nằm trong ' + 'bộ nhớ bộ điều khiển.',
  },
  {
    key: 'pharmacy-t05',
    owner: 'pharmacy-university',
    title: {
      vi:
        'Xác thực loài dược liệu và định lượng tạp lẫn bằng mã vạch ADN ITS2 kết hợp phân tích đường cong nóng ' + 'chảy độ phân giải cao',
      en: 'Herbal species authentication and adulterant quantification with ITS2 DNA barcodes and high-resolution ' + 'melting',
    },
    summary: {
      vi:
        'Bộ mồi và thư viện mã vạch ADN của 420 loài cho phép xác định đúng loài trong bột thuốc, kể cả đã sao ' +
        'tẩm, trong 5 giờ. Phát hiện được tạp lẫn từ 2%.',
      en:
        'Primers and a DNA barcode library of 420 species identify the true species in powders, even processed ' +
        'ones, in five hours. Adulteration from 2% up is detected.',
    },
    description: {
      vi:
        'Hình thái không còn nhận ra khi dược liệu đã cắt lát, tán bột, sao tẩm; sắc ký so vân tay có thể bị qua ' +
        'mặt bằng cách bổ sung chất chuẩn. Phương pháp chiết ADN từ 50 mg bột với đệm CTAB cải tiến loại ' +
        'polysaccarit và chất ức chế, khuếch đại đoạn ITS2 ngắn 160–230 cặp bazơ phù hợp mẫu ADN đứt gãy.\n\n' +
        'Đường cong nóng chảy độ phân giải cao (HRM) phân biệt các loài gần nhau nhờ chênh lệch 0,2 °C, đối chiếu ' +
        'thư viện có hệ số tin cậy. Mẫu hỗn hợp được định lượng bằng realtime PCR với mồi đặc hiệu loài và đường ' +
        'chuẩn pha trộn.\n\n' +
        'Khi HRM không đủ quyết định, sản phẩm PCR được giải trình tự nanopore trên máy cầm tay. Thẩm định theo ' +
        'hướng dẫn của dược điển cho độ đặc hiệu 99%, độ lặp lại Cq dưới 0,3 chu kỳ.',
      en:
        'Morphology is lost once herbs are sliced, powdered or processed, and fingerprint chromatography can be ' +
        'fooled by adding reference compounds. The method extracts DNA from 50 mg of powder with an improved CTAB ' +
        'buffer that removes polysaccharides and inhibitors and amplifies a short ITS2 stretch of 160–230 base ' +
        'pairs suited to degraded DNA.\n\n' +
        'High-resolution melting (HRM) tells close species apart by 0.2 °C differences and matches a library with ' +
        'a confidence score. Mixtures are quantified by real-time PCR with species-specific primers against a ' +
        'blending curve.\n\n' +
        'When HRM is inconclusive the amplicon is sequenced on a hand-held nanopore device. Validation along ' +
        'pharmacopoeial guidance gave 99% specificity and Cq repeatability under 0.3 cycles.',
    },
    applications: {
      vi:
        'Kiểm nghiệm đầu vào của nhà máy thuốc, trung tâm kiểm nghiệm tỉnh, cơ quan quản lý thị trường, vùng ' +
        'trồng cần chứng minh giống.',
      en: 'Incoming control at medicine factories, provincial testing centres, market inspection and growers ' + 'proving variety.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ nhận diện đúng mẫu bột đã chế biến', en: 'Correct identification of processed powders' },
        ours: 98,
        today: 67,
        unit: '%',
        source: {
          vi: '310 mẫu mù, so với soi bột và sắc ký lớp mỏng',
          en: '310 blind samples, against microscopy and thin-layer chromatography',
        },
      },
      {
        aspect: { vi: 'Chi phí một phép thử', en: 'Cost of a test' },
        ours: 0.65,
        today: 2.4,
        unit: 'triệu đồng',
        source: { vi: 'So với giải trình tự Sanger gửi ngoài', en: 'Against outsourced Sanger sequencing' },
      },
    ],
    keywords: ['mã vạch ADN', 'ITS2', 'HRM', 'realtime PCR', 'xác thực dược liệu', 'tạp lẫn', 'nanopore'],
    fields: ['304', '305'],
    trl: 6,
    trlEvidence: {
      vi: 'Thử nghiệm liên phòng với ba trung tâm kiểm nghiệm cấp tỉnh năm 2024.',
      en: 'Inter-laboratory trial with three provincial testing centres in 2024.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Thư viện mã vạch ADN dược liệu SH-HerbID',
        number: '9127/2023/QTG',
        filedOn: '2023-11-02',
        grantedOn: '2023-12-22',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 350_000_000, max: 1_100_000_000 },
    owners: [
      { name: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', share: 85 },
      { name: 'Nhóm tác giả', share: 15 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-61/19' },
    confidential:
      'Trình tự 42 cặp mồi đặc hiệu loài và ngưỡng Cq từng loài; đệm CTAB thêm PVP-40 2% và β-mercaptoetanol ' +
      '0,3%. Mẫu bổ cốt chỉ và hà thủ ô sao cần pha loãng ADN 1:20 trước PCR.',
  },
  {
    key: 'pharmacy-t06',
    owner: 'pharmacy-institute',
    title: { vi: 'Giảm tải vi sinh vật trong dược liệu khô bằng hơi bão hòa xung chân không, bảo toàn hoạt chất' },
    summary: {
      vi:
        'Dược liệu được hút chân không sâu, phun hơi bão hòa 105–115 °C trong vài chục giây rồi làm nguội chớp ' +
        'nhoáng. Tổng vi khuẩn hiếu khí giảm 4–5 bậc logarit, hoạt chất mất dưới 5%, không dùng chiếu xạ hay khí ' +
        'độc.',
    },
    description: {
      vi:
        'Các biện pháp khử khuẩn thường dùng có hạn chế: etylen oxyd để lại dư lượng độc, chiếu xạ bị nhiều thị ' +
        'trường yêu cầu ghi nhãn, sấy nhiệt khô không diệt được bào tử Bacillus. Nhiệt ẩm rất hiệu quả nhưng làm ' +
        'ướt và biến chất nguyên liệu nếu kéo dài.\n\n' +
        'Thiết bị hút áp suất xuống 2 kPa để loại không khí trong khe, sau đó cấp hơi bão hòa theo xung; hơi ' +
        'ngưng tụ tức thời trên bề mặt truyền nhiệt rất nhanh. Xả chân không ngay sau 20–60 giây làm nước bay ' +
        'hơi, nhiệt độ giảm xuống dưới 45 °C trong 40 giây và nguyên liệu trở lại độ ẩm ban đầu.\n\n' +
        'Giá trị diệt khuẩn được tính trực tuyến theo nhiệt độ lõi và thẩm định bằng chỉ thị sinh học Bacillus. ' +
        'Bột mịn, rễ lát, hoa có chế độ riêng.',
    },
    applications: {
      vi: 'Xử lý rễ, thân, lá, quả, bột gia vị và thuốc thang trước khi đóng gói hoặc trước chiết xuất.',
    },
    advantages: [
      {
        aspect: { vi: 'Tổng số vi khuẩn hiếu khí sau xử lý' },
        ours: 2.4,
        today: 5.1,
        unit: 'log CFU/g',
        source: { vi: 'Mẫu đảng sâm nhiễm tự nhiên, so với sấy khô 80 °C' },
      },
      {
        aspect: { vi: 'Dư lượng etylen oxyd' },
        ours: 0,
        today: 4.6,
        unit: 'mg/kg',
        source: { vi: 'So với nguyên liệu khử khuẩn bằng khí tại cơ sở thuê ngoài' },
      },
    ],
    keywords: ['khử khuẩn', 'hơi bão hòa', 'xung chân không', 'bào tử Bacillus', 'tải lượng vi sinh', 'dược liệu khô'],
    fields: ['304', '204'],
    trl: 7,
    trlEvidence: { vi: 'Nồi 800 lít vận hành tại xưởng của viện, hồ sơ thẩm định cho bảy loại nguyên liệu.' },
    rights: [
      {
        kind: 'invention',
        title: 'Thiết bị khử khuẩn dược liệu bằng hơi bão hòa xung chân không',
        number: '1-2021-08390',
        filedOn: '2021-12-28',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'technical-service', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 1_600_000_000, max: 3_400_000_000 },
    owners: [
      { name: 'Viện Dược liệu và Hợp chất Thiên nhiên Hoàng Liên', share: 70 },
      { name: 'Nhóm tác giả', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.03/2021/LC' },
    confidential:
      'Hoa và lá: 105 °C 20 giây một xung; rễ lát: 112 °C 45 giây hai xung; bột: 108 °C kèm rung khay 8 Hz. Bơm ' +
      'chân không vòng nước hai cấp kết hợp bẫy lạnh −10 °C.',
  },
  {
    key: 'pharmacy-t07',
    owner: 'pharmacy-medicines',
    title: {
      vi: 'Vi hạt bao tan trong ruột từ hệ phân tán nước cho hoạt chất ức chế bơm proton không bền trong môi trường ' + 'acid',
    },
    summary: {
      vi:
        'Quy trình bồi hạt tầng sôi ba lớp không dung môi hữu cơ cho esomeprazol và rabeprazol. Độ kháng acid ' +
        'trên 97%, giải phóng hơn 85% sau 30 phút ở pH 6,8.',
    },
    description: {
      vi:
        'Nhóm benzimidazol phân hủy trong vài phút ở dịch vị. Vi hạt nhân đường – tinh bột 500–700 µm được bồi ' +
        'lớp hoạt chất từ hỗn dịch kiềm chứa muối magnesi carbonat, tiếp đến lớp cách ly hypromellose chống tương ' +
        'tác, cuối cùng lớp methacrylic acid – ethyl acrylat phân tán trong nước.\n\n' +
        'Thay dung môi aceton – isopropanol bằng hệ nước loại bỏ nguy cơ cháy nổ và dư lượng dung môi, nhưng đòi ' +
        'hỏi kiểm soát điểm sương không khí. Nhóm tác giả xây dựng vùng thiết kế theo nguyên tắc chất lượng từ ' +
        'thiết kế (QbD): nhiệt độ lớp hạt 28–31 °C, áp lực phun 1,8–2,2 bar, lượng chất hóa dẻo 10–14%.\n\n' +
        'Ủ màng 24 giờ ở 40 °C hoàn thiện kết dính polyme. Vi hạt đóng nang cứng hoặc dập thành viên nén chứa vi ' +
        'hạt có tá dược đệm, màng không nứt.',
    },
    applications: {
      vi: 'Sản xuất nang esomeprazol, rabeprazol, pantoprazol; mở rộng cho enzym tiêu hóa và lợi khuẩn cần bảo vệ ' + 'trong dạ dày.',
    },
    advantages: [
      {
        aspect: { vi: 'Hoạt chất còn lại sau 2 giờ ở pH 1,2' },
        ours: 97.5,
        today: 91,
        unit: '%',
        source: { vi: 'Ba lô công nghiệp, so với vi hạt mua ngoài' },
      },
      {
        aspect: { vi: 'Dư lượng dung môi hữu cơ' },
        ours: 0,
        today: 1850,
        unit: 'ppm',
        source: { vi: 'Sắc ký khí không gian hơi, so với quy trình dung môi' },
      },
    ],
    keywords: ['vi hạt', 'bao tan trong ruột', 'tầng sôi', 'esomeprazol', 'QbD', 'hệ phân tán nước'],
    fields: ['304'],
    trl: 8,
    trlEvidence: { vi: 'Ba lô thẩm định 120 kg đạt tiêu chuẩn, hồ sơ tương đương hòa tan đã nộp đăng ký.' },
    rights: [{ kind: 'trade-secret', title: 'Vùng thiết kế quy trình bao vi hạt hệ nước', status: 'held' }],
    modes: ['non-exclusive-licence', 'sub-licence', 'technical-service'],
    price: { kind: 'indicative', min: 2_200_000_000, max: 4_800_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Dược phẩm Hàm Rồng Xanh', share: 70 },
      { name: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', share: 30 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Tỉ lệ talc/polyme 0,22; trietyl citrat 12%; tốc độ phun tăng bậc thang 90 lên 210 g/phút trong ba giờ đầu. ' +
      'Lớp cách ly thêm natri stearyl fumarat 0,6% chống dính.',
  },
  {
    key: 'pharmacy-t08',
    owner: 'pharmacy-devices',
    title: {
      vi: 'Miếng dán điện tim không dây phát hiện rung nhĩ kịch phát bằng mạng nơ-ron nhúng',
      en: 'Wireless ECG patch detecting paroxysmal atrial fibrillation with an embedded neural network',
    },
    summary: {
      vi:
        'Miếng dán nặng 14 g ghi điện tim một chuyển đạo liên tục 10 ngày, phân tích ngay trên thiết bị và gửi ' +
        'đoạn bất thường qua Bluetooth. Độ nhạy phát hiện rung nhĩ 97,2%.',
      en:
        'A 14 g patch records single-lead ECG for 10 days, analyses it on board and sends abnormal strips over ' +
        'Bluetooth. Sensitivity to atrial fibrillation is 97.2%.',
    },
    description: {
      vi:
        'Rung nhĩ kịch phát chỉ xuất hiện từng cơn ngắn nên điện tim 12 chuyển đạo hoặc Holter 24 giờ dễ bỏ sót, ' +
        'trong khi đây là nguyên nhân quan trọng của đột quỵ. Thiết bị dùng điện cực hydrogel thoáng khí, bộ ' +
        'khuếch đại vi sai nhiễu 6 µV, lấy mẫu 250 Hz, pin dẹt 170 mAh.\n\n' +
        'Mạng nơ-ron tích chập một chiều lượng tử hóa 8 bit (86 nghìn tham số) phân loại từng đoạn 10 giây thành ' +
        'nhịp xoang, rung nhĩ, ngoại tâm thu, nhiễu; tiêu thụ trung bình 0,9 mA. Gia tốc kế loại đoạn nhiễu vận ' +
        'động, phát hiện tư thế.\n\n' +
        'Bác sĩ xem báo cáo gánh nặng rung nhĩ và các đoạn tiêu biểu trên trang quản lý đặt tại bệnh viện, dữ ' +
        'liệu ẩn danh hóa trước khi truyền. Thiết bị thuộc loại B, thử nghiệm lâm sàng trên 212 bệnh nhân.',
      en:
        'Paroxysmal atrial fibrillation comes in short episodes that a 12-lead ECG or a 24-hour Holter easily ' +
        'misses, although it is a major cause of stroke. The device uses breathable hydrogel electrodes, a ' +
        'differential amplifier with 6 µV noise, 250 Hz sampling and a flat 170 mAh battery.\n\n' +
        'A one-dimensional convolutional network quantised to 8 bits (86 thousand parameters) classifies each ' +
        '10-second strip as sinus rhythm, atrial fibrillation, ectopic beats or noise, at 0.9 mA on average. An ' +
        'accelerometer discards motion artefacts and senses posture.\n\n' +
        'Physicians read the fibrillation burden and typical strips on a server inside the hospital; data are ' +
        'de-identified before transmission. It is a class B device, clinically tested on 212 patients.',
    },
    applications: {
      vi: 'Sàng lọc đột quỵ, theo dõi sau can thiệp tim, khám tại nhà cho người cao tuổi, quản lý bệnh nhân từ xa ở ' + 'tuyến cơ sở.',
      en: 'Stroke screening, follow-up after cardiac procedures, home check of the elderly, remote care at primary ' + 'level.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ bệnh nhân phát hiện được rung nhĩ', en: 'Patients in whom fibrillation was found' },
        ours: 14.6,
        today: 4.2,
        unit: '%',
        source: {
          vi: '212 bệnh nhân sau đột quỵ nhẹ, so với Holter 24 giờ',
          en: '212 patients after minor stroke, against 24-hour Holter',
        },
      },
      {
        aspect: { vi: 'Thời gian ghi liên tục', en: 'Continuous recording time' },
        ours: 240,
        today: 24,
        unit: 'giờ',
        source: {
          vi: 'Đo trên 30 thiết bị tại bệnh viện tuyến tỉnh',
          en: 'Measured on 30 devices in a provincial hospital',
        },
      },
    ],
    keywords: ['điện tim', 'rung nhĩ', 'thiết bị đeo', 'mạng nơ-ron nhúng', 'Bluetooth', 'theo dõi từ xa', 'Holter'],
    fields: ['206', '302'],
    trl: 7,
    trlEvidence: {
      vi: 'Nguyên mẫu sử dụng ở hai bệnh viện theo đề cương được hội đồng đạo đức chấp thuận.',
      en: 'Prototypes used in two hospitals under a protocol approved by the ethics board.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Thiết bị dán theo dõi điện tim và phương pháp phát hiện rung nhĩ',
        number: '1-2022-06604',
        filedOn: '2022-10-17',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'capital-contribution', 'machinery-with-technology'],
    price: { kind: 'negotiable', min: 3_000_000_000, max: 8_000_000_000 },
    owners: [{ name: 'Công ty Cổ phần Thiết bị Y sinh Nhịp Lành', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Hydrogel polyacrylamid – natri clorid tỉ lệ nước 38%, hạn dùng 18 tháng trong túi nhôm. Giá vốn mỗi miếng ' +
      '410 nghìn đồng ở lô 3.000.',
  },
  {
    key: 'pharmacy-t09',
    owner: 'pharmacy-devices',
    title: { vi: 'Tiệt khuẩn nhiệt độ thấp dụng cụ lòng ống bằng hơi hydrogen peroxid và plasma tần số thấp' },
    summary: {
      vi:
        'Máy 130 lít tiệt khuẩn ống soi, dụng cụ nhạy nhiệt ở 50 °C trong 48 phút, kể cả lòng ống dài 1 m. Không ' +
        'để lại dư lượng, dụng cụ dùng được ngay.',
    },
    description: {
      vi:
        'Ống nội soi mềm, dây quang, dụng cụ phẫu thuật nội soi không chịu được hấp ướt 121 °C; ngâm ' +
        'glutaraldehyd chỉ đạt khử khuẩn mức cao và độc hại cho nhân viên. Máy hút chân không đến 30 Pa, tiêm ' +
        'hydrogen peroxid 59% hóa hơi qua bộ bay hơi hai ngăn có bước cô đặc loại nước, giúp hơi thấm vào lòng ' +
        'ống hẹp.\n\n' +
        'Sau pha khuếch tán, nguồn 50 kHz tạo plasma phân hủy phần peroxid còn dư thành nước và ô-xy, đồng thời ' +
        'sinh gốc tự do hỗ trợ diệt bào tử. Cảm biến hấp thụ tử ngoại đo nồng độ hơi theo thời gian thực và ngừng ' +
        'chu trình nếu không đủ liều.\n\n' +
        'Chu trình thẩm định theo ISO 14937 với bào tử Geobacillus stearothermophilus; mức bảo đảm vô khuẩn 10⁻⁶. ' +
        'Vật tư tiêu hao sản xuất trong nước.',
    },
    applications: {
      vi: 'Đơn vị tiệt khuẩn trung tâm của bệnh viện, phòng khám nha khoa, thẩm mỹ, cơ sở sản xuất dụng cụ y tế.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian quay vòng một bộ dụng cụ' },
        ours: 48,
        today: 720,
        unit: 'phút',
        source: { vi: 'So với etylen oxyd gồm cả thông khí, tại bệnh viện ở Hải Phòng' },
      },
      {
        aspect: { vi: 'Chi phí vật tư mỗi chu trình' },
        ours: 190,
        today: 520,
        unit: 'nghìn đồng',
        source: { vi: 'So với máy plasma nhập khẩu cùng dung tích' },
      },
    ],
    keywords: ['tiệt khuẩn', 'hydrogen peroxid', 'plasma', 'nhiệt độ thấp', 'nội soi', 'ISO 14937'],
    fields: ['206'],
    trl: 8,
    trlEvidence: { vi: 'Giấy chứng nhận lưu hành thiết bị loại C và kết quả chạy tại bốn bệnh viện.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Bộ bay hơi hai ngăn cô đặc hydrogen peroxid',
        number: '2-0003471',
        filedOn: '2021-01-26',
        grantedOn: '2024-04-29',
        status: 'granted',
      },
      {
        kind: 'trademark',
        title: 'Nhãn hiệu NHIPLANH PLAS',
        number: '4-0468217',
        filedOn: '2020-07-14',
        grantedOn: '2022-03-31',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'sub-licence', 'technical-service'],
    price: { kind: 'firm', min: 780_000_000, max: 980_000_000 },
    owners: [{ name: 'Công ty Cổ phần Thiết bị Y sinh Nhịp Lành', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bộ bay hơi: ngăn một 65 °C tách nước 90 giây, ngăn hai 110 °C. Cáp nguồn plasma và biến áp đặt quấn riêng, ' +
      'dự phòng hai nhà cung cấp tại Bắc Ninh.',
  },
  {
    key: 'pharmacy-t10',
    owner: 'pharmacy-university',
    title: { vi: 'Sắc ký miễn dịch dòng bên định lượng kháng nguyên NS1 sốt xuất huyết bằng hạt huỳnh quang đất hiếm' },
    summary: {
      vi:
        'Que thử và đầu đọc cầm tay phát hiện NS1 bốn týp huyết thanh từ 20 µL máu trong 12 phút. Giới hạn phát ' +
        'hiện thấp hơn que keo vàng khoảng sáu lần.',
    },
    description: {
      vi:
        'Que thử keo vàng đọc bằng mắt có độ nhạy thấp ở ngày bệnh thứ nhất và khi tái nhiễm. Nhóm nghiên cứu sử ' +
        'dụng hạt polystyren nạp phức europi, thời gian phát quang dài cho phép đo phân giải thời gian loại nền ' +
        'huỳnh quang của máu.\n\n' +
        'Cặp kháng thể đơn dòng nhận biết epitop bảo thủ của bốn týp được tuyển chọn bằng bản đồ epitop và sản ' +
        'xuất từ dòng tế bào CHO tại trung tâm. Màng nitrocellulose có vạch chứng IgY gà giúp hiệu chuẩn theo tỉ ' +
        'số T/C, giảm sai khác giữa các lô.\n\n' +
        'Đầu đọc dùng LED 365 nm, photodiode và nguồn pin, lưu kết quả kèm vị trí để giám sát ổ dịch. Đánh giá ' +
        'bước đầu trên 268 mẫu huyết thanh lưu trữ, đang chuẩn bị thử tiến cứu tại hai bệnh viện.',
    },
    applications: {
      vi: 'Trạm y tế, phòng khám, nhà thuốc có xét nghiệm nhanh, giám sát dịch tại chỗ; nền tảng chung cho kháng ' + 'nguyên khác.',
    },
    advantages: [
      {
        aspect: { vi: 'Giới hạn phát hiện NS1' },
        ours: 0.4,
        today: 2.5,
        unit: 'ng/mL',
        source: { vi: 'Kháng nguyên tái tổ hợp trong huyết thanh âm tính, so với que keo vàng' },
      },
      {
        aspect: { vi: 'Độ nhạy ở ngày bệnh thứ nhất' },
        ours: 93,
        today: 76,
        unit: '%',
        source: { vi: '268 mẫu lưu trữ, đối chiếu realtime RT-PCR' },
      },
    ],
    keywords: ['sắc ký miễn dịch', 'NS1', 'sốt xuất huyết', 'europi', 'kháng thể đơn dòng', 'xét nghiệm tại chỗ'],
    fields: ['305', '302'],
    trl: 5,
    trlEvidence: { vi: 'Báo cáo đánh giá trên mẫu lưu trữ, hồ sơ đề cương nghiên cứu tiến cứu đã duyệt.' },
    rights: [
      {
        kind: 'invention',
        title: 'Cặp kháng thể đơn dòng kháng NS1 và bộ sinh phẩm',
        number: '1-2024-01458',
        filedOn: '2024-03-11',
        status: 'filed',
      },
    ],
    modes: ['exclusive-licence', 'joint-development', 'assignment'],
    price: { kind: 'negotiable', min: 2_000_000_000, max: 5_000_000_000 },
    owners: [{ name: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.11.16/16-20' },
    confidential:
      'Dòng kháng thể bắt SH-4D2 và phát hiện SH-9A7; tỉ lệ gắn kháng thể 85 µg trên 1 mg hạt ở pH 6,1. Đệm chạy ' +
      'có casein 0,6% và Tween-20 0,1%.',
  },
  {
    key: 'pharmacy-t11',
    owner: 'pharmacy-university',
    title: { vi: 'Hydrogel tự liền carboxymethyl chitosan – dextran oxy hóa mang nano bạc cho vết bỏng độ hai' },
    summary: {
      vi:
        'Vật liệu tiêm được, tự liền vết nứt, tạo màng ẩm và giải phóng ion bạc có kiểm soát trong bảy ngày. Kết ' +
        'quả ban đầu in vitro và trên chuột.',
    },
    description: {
      vi:
        'Băng gạc thấm hút phải thay hằng ngày làm tổn thương lớp biểu mô mới và gây đau. Hydrogel tạo bởi liên ' +
        'kết base Schiff giữa nhóm amin của carboxymethyl chitosan và nhóm aldehyd của dextran oxy hóa định ' +
        'trước; tính động của liên kết giúp vật liệu tự liền trong vòng 15 phút và ôm sát mọi hình dạng vết ' +
        'thương.\n\n' +
        'Hạt nano bạc 12–18 nm được khử tại chỗ bởi dextran nên không dùng chất khử độc, phân bố đều và giải ' +
        'phóng chậm 0,7 mg/L mỗi ngày. Độ nén 8 kPa, hấp thu dịch 18 g/g, khử tạp bề mặt bằng dung dịch acid ' +
        'citric loãng không gây đau.\n\n' +
        'Vùng ức chế tụ cầu vàng kháng methicillin và trực khuẩn mủ xanh đạt 14–19 mm. Trên chuột bỏng độ hai, ' +
        'diện tích vết thương còn 9% ở ngày 14, so với 24% ở nhóm băng gạc.',
    },
    applications: {
      vi: 'Nghiên cứu phát triển băng điều trị bỏng nông, loét tì đè, vết mổ chậm liền; phối hợp dược chất khác.',
    },
    advantages: [
      {
        aspect: { vi: 'Diện tích vết bỏng còn lại ở ngày 14' },
        ours: 9,
        today: 24,
        unit: '%',
        source: { vi: 'Mô hình chuột, tám con mỗi nhóm, so với gạc vaselin' },
      },
    ],
    keywords: ['hydrogel', 'chitosan', 'nano bạc', 'base Schiff', 'bỏng', 'tự liền'],
    fields: ['210', '205'],
    trl: 3,
    trlEvidence: { vi: 'Sổ ghi chép thí nghiệm, một bài báo quốc tế và báo cáo đạo đức động vật.' },
    rights: [],
    modes: ['joint-development', 'exclusive-licence'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: '108.06-2022.14' },
    confidential: 'Mức oxy hóa dextran 31%, tỉ lệ nhóm amin/aldehyd 1,2; tiền chất bạc nitrat 2,4 mM, chiếu ánh sáng trắng 30 ' + 'phút.',
  },
  {
    key: 'pharmacy-t12',
    owner: 'pharmacy-institute',
    title: {
      vi: 'Sấy phun đồng tạo hạt cao thực vật có nhiệt độ chuyển thủy tinh thấp nhờ chất mang polyme và kết tụ tầng ' + 'sôi',
    },
    summary: {
      vi:
        'Cao giàu đường và acid hữu cơ vốn bám dính thành buồng được phối chất mang nâng nhiệt độ chuyển thủy ' +
        'tinh rồi tạo hạt xốp. Bột ra khô, trơn chảy, ổn định trên 18 tháng ở độ ẩm 60%.',
    },
    description: {
      vi:
        'Cao lỏng chứa fructose, glucose, acid hữu cơ có nhiệt độ chuyển thủy tinh (Tg) dưới 20 °C nên ở trạng ' +
        'thái cao su, bám dính trên thành buồng sấy và tái hút ẩm. Công nghệ chọn hệ chất mang maltodextrin DE 8 ' +
        '– gôm acacia – protein đậu biến tính theo mô hình Gordon–Taylor để Tg hỗn hợp cao hơn 60 °C với tỉ lệ ' +
        'chất mang không quá 22% khối lượng khô.\n\n' +
        'Bộ phun ly tâm hai lưu, không khí vào 165 °C và thành tháp làm mát bằng áo nước 28 °C tránh dính; tác ' +
        'nhân ra được khử ẩm tuần hoàn. Bột mịn 15–25 µm được kết tụ tầng sôi ngay dưới đáy tháp bằng sương nước ' +
        'có chất chống dính silic 0,5%, tạo hạt 150–300 µm.\n\n' +
        'Hạt có độ ẩm 3,2%, góc nghỉ 31°, tan hoàn toàn dưới 40 giây. Hiệu suất thu hồi bột 93%.',
    },
    applications: {
      vi: 'Sản xuất cốm, viên nén, viên nang từ cao ích mẫu, kim tiền thảo, nhân trần, diệp hạ châu, trái cây cô đặc.',
    },
    advantages: [
      {
        aspect: { vi: 'Độ ẩm hút thêm sau 24 giờ ở 75% RH' },
        ours: 2.1,
        today: 11.8,
        unit: '%',
        source: { vi: 'Mẫu cao kim tiền thảo, so với sấy phun chỉ dùng maltodextrin 40%' },
      },
      {
        aspect: { vi: 'Tỉ lệ bột bám thành buồng' },
        ours: 4,
        today: 33,
        unit: '%',
        source: { vi: 'Mẻ 50 kg, tháp phun pilot của viện' },
      },
    ],
    keywords: ['sấy phun', 'nhiệt độ chuyển thủy tinh', 'cao dược liệu', 'maltodextrin', 'Gordon–Taylor', 'kết tụ tầng sôi', 'hút ẩm'],
    fields: ['304', '204'],
    trl: 8,
    trlEvidence: { vi: 'Hai nhà máy đã tiếp nhận quy trình, biên bản nghiệm thu lô công nghiệp.' },
    rights: [
      {
        kind: 'invention',
        title: 'Quy trình sấy phun cao thực vật chứa đường khử',
        number: '1-0039864',
        filedOn: '2019-05-30',
        grantedOn: '2023-05-22',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'turnkey', 'training'],
    price: { kind: 'indicative', min: 900_000_000, max: 2_800_000_000 },
    owners: [{ name: 'Viện Dược liệu và Hợp chất Thiên nhiên Hoàng Liên', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tỉ lệ maltodextrin DE 8 : gôm acacia : protein đậu là 60 : 25 : 15; độ Brix nạp 42. Silic cho vào ở tầng ' +
      'kết tụ qua vít định lượng 0,5 kg/giờ.',
  },
  {
    key: 'pharmacy-t13',
    owner: 'pharmacy-university',
    title: {
      vi:
        'Giám sát đồng đều hàm lượng trong quá trình trộn và dập bằng quang phổ cận hồng ngoại và hồi quy bình ' +
        'phương tối thiểu riêng phần',
    },
    summary: {
      vi:
        'Đầu đo NIR không tiếp xúc đặt trên máy trộn và phễu cấp liệu, mô hình hóa lượng tính hàm lượng hoạt ' +
        'chất, độ ẩm mỗi 2 giây. Xác định điểm kết thúc trộn và loại viên sai lệch theo thời gian thực.',
    },
    description: {
      vi:
        'Kiểm tra đồng đều hàm lượng bằng HPLC chỉ lấy vài chục viên sau khi mẻ hoàn tất, nên phân lớp bột hoặc ' +
        'lẫn lô thường phát hiện muộn. Đầu dò cận hồng ngoại 1.100–2.200 nm gắn cửa sapphire thu phổ qua mỗi vòng ' +
        'quay của máy trộn; độ lệch khối của phổ (MBSD) xuống dưới ngưỡng xác nhận điểm kết thúc.\n\n' +
        'Trên máy dập, đầu dò đặt tại phễu cấp và ở máng ra; mô hình PLS bảy biến ẩn dự đoán hàm lượng từng phần, ' +
        'sai số chuẩn 0,9%. Tiền xử lý SNV và đạo hàm Savitzky–Golay giảm ảnh hưởng cỡ hạt.\n\n' +
        'Bộ chương trình hỗ trợ hiệu chuẩn với thiết kế hỗn hợp 25 mẫu, theo dõi trôi mô hình bằng biểu đồ ' +
        'Hotelling T² và xuất hồ sơ theo hướng dẫn PAT. Tín hiệu loại viên nối bằng rơ-le van khí.',
    },
    applications: {
      vi: 'Xưởng viên nén, nang cứng, thuốc bột, thức ăn bổ sung có hoạt chất từ 1% khối lượng trở lên.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian phát hiện sai lệch hàm lượng' },
        ours: 0.05,
        today: 26,
        unit: 'giờ',
        source: { vi: 'So với lấy mẫu cuối mẻ và HPLC tại nhà máy ở Cần Thơ' },
      },
      {
        aspect: { vi: 'Tỉ lệ mẻ phải hủy vì không đồng đều' },
        ours: 0.2,
        today: 1.4,
        unit: '%',
        source: { vi: '186 mẻ paracetamol – cafein, 2022–2024' },
      },
    ],
    keywords: ['NIR', 'PLS', 'đồng đều hàm lượng', 'PAT', 'máy dập viên', 'điểm kết thúc trộn', 'Hotelling'],
    fields: ['304', '102'],
    trl: 6,
    trlEvidence: { vi: 'Vận hành thử song song một năm tại nhà máy đối tác, hồ sơ thẩm định mô hình.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm SH-PAT',
        number: '2406/2024/QTG',
        filedOn: '2024-03-20',
        grantedOn: '2024-05-08',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'training'],
    price: { kind: 'floor', min: 700_000_000 },
    owners: [
      { name: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', share: 80 },
      { name: 'Công ty Cổ phần Dược phẩm Hàm Rồng Xanh', share: 20 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Ngưỡng MBSD 0,0018 trong năm vòng quay liên tiếp; đèn halogen thay mỗi 4.000 giờ và hiệu chuẩn lại bằng ' +
      'tấm sứ chuẩn 99%. Khung giá cửa sapphire đặt gia công 14 triệu đồng.',
  },
]
