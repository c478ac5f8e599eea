import type { TechnologyContent } from './shape'

export const livestockTechnologies: TechnologyContent[] = [
  {
    key: 'livestock-t01',
    owner: 'livestock-biologics',
    title: {
      vi: 'Phát hiện DNA virus dịch tả lợn châu Phi tại chuồng bằng khuếch đại RPA – CRISPR/Cas12a và que thử ' + 'dòng chảy bên',
      en: 'Pen-side detection of African swine fever virus DNA by RPA – CRISPR/Cas12a with lateral flow strips',
    },
    summary: {
      vi:
        'Bộ kit cho kết quả trong 45 phút ngay tại trại mà không cần máy luân nhiệt, độ nhạy tương đương ' +
        'realtime PCR. Trại khoanh vùng được ô chuồng nhiễm sớm, giảm số đầu lợn phải loại.',
      en:
        'The kit gives a result in 45 minutes on the farm without a thermal cycler and matches real-time PCR in ' +
        'sensitivity. Infected pens are isolated early and fewer pigs are culled.',
    },
    description: {
      vi:
        'Mẫu máu hoặc dịch miệng được ly giải 5 phút trong đệm Chelex, cho thẳng vào ống phản ứng đông khô. ' +
        'Bước RPA khuếch đại đoạn 148 bp của gen B646L mã hóa protein p72 ở 39 °C; sau đó phức Cas12a – crRNA ' +
        'nhận diện sản phẩm và cắt không đặc hiệu đoạn dò gắn FAM – biotin, tạo vạch trên que.\n\n' +
        'Giới hạn phát hiện 10 bản sao/µl. Trên 612 mẫu thực địa, độ nhạy lâm sàng 97,8% và độ đặc hiệu 99,2% ' +
        'so với realtime PCR theo khuyến cáo của WOAH; không phản ứng chéo với virus dịch tả lợn cổ điển, PRRS ' +
        'và PCV2.\n\n' +
        'Thiết bị kèm theo là bể ủ khô chạy pin 12 giờ. Kit đông khô bền 14 tháng ở 2–30 °C nên không cần chuỗi ' +
        'lạnh khi chuyển tới trại.',
      en:
        'Blood or oral fluid is lysed for 5 minutes in a Chelex buffer and goes straight into a lyophilised ' +
        'tube. RPA amplifies a 148 bp stretch of the B646L gene coding for p72 at 39 °C; the Cas12a – crRNA ' +
        'complex then recognises the product and cuts a FAM – biotin reporter, which gives a line on the strip.\n\n' +
        'The limit of detection is 10 copies/µl. On 612 field samples clinical sensitivity was 97.8% and ' +
        'specificity 99.2% against WOAH real-time PCR, without cross-reaction to classical swine fever, PRRS or ' +
        'PCV2.\n\n' +
        'A dry incubator with a 12-hour battery comes along. The lyophilised kit keeps 14 months at 2–30 °C, so ' +
        'no cold chain is needed.',
    },
    applications: {
      vi: 'Trại lợn thương phẩm và lợn giống, trạm kiểm dịch vận chuyển, cơ sở giết mổ, lực lượng thú y cơ sở.',
      en: 'Commercial and breeding pig farms, transport checkpoints, abattoirs and local veterinary services.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian từ lấy mẫu đến kết quả', en: 'Time from sampling to result' },
        ours: 45,
        today: 1440,
        unit: 'phút',
        source: {
          vi: 'So với gửi mẫu đi phòng thí nghiệm vùng, 18 trại',
          en: 'Against sending samples to a regional laboratory, 18 farms',
        },
      },
      {
        aspect: { vi: 'Chi phí mỗi mẫu', en: 'Cost per sample' },
        ours: 95_000,
        today: 350_000,
        unit: 'đồng',
        source: { vi: 'Giá xuất xưởng 2025 và biểu giá dịch vụ', en: 'Ex-works price of 2025 and the service tariff' },
      },
    ],
    keywords: ['RPA', 'CRISPR/Cas12a', 'dịch tả lợn châu Phi', 'que thử dòng chảy bên', 'chẩn đoán tại chỗ', 'p72'],
    fields: ['403', '406'],
    trl: 8,
    trlEvidence: {
      vi: 'Ba lô sản xuất đạt kiểm nghiệm của phòng thử nghiệm thú y độc lập; đang hoàn tất hồ sơ lưu hành.',
      en: 'Three production lots passed an independent veterinary laboratory; the market file is being completed.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Bộ mồi RPA và crRNA phát hiện gen B646L của virus dịch tả lợn châu Phi',
        number: '1-2023-05718',
        filedOn: '2023-08-16',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service'],
    price: { kind: 'indicative', min: 2_000_000_000, max: 4_500_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Sinh phẩm Thú y Phố Hiến', share: 65 },
      { name: 'Trường Đại học Nông lâm Sông Thương', share: 35 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-52/21' },
    confidential:
      'Nồng độ Cas12a trong viên đông khô là 60 nM, crRNA 75 nM, thêm 4% pullulan làm khung. Recombinase mua ' +
      'của một hãng ở Thường Châu, đã chuẩn bị nguồn tự biểu hiện thay thế trong E. coli.',
  },
  {
    key: 'livestock-t02',
    owner: 'livestock-biologics',
    title: {
      vi: 'Kiểm soát E. coli sinh độc tố đường ruột ở lợn sau cai sữa bằng hỗn hợp thực khuẩn thể vi bọc',
      en: 'Control of enterotoxigenic E. coli in post-weaning pigs with a microencapsulated bacteriophage cocktail',
    },
    summary: {
      vi:
        'Chế phẩm gồm năm chủng thực khuẩn thể đặc hiệu với ETEC F4 và F18, trộn vào khẩu phần thay cho kháng ' +
        'sinh dự phòng. Tỷ lệ tiêu chảy sau cai sữa giảm còn dưới một nửa, hệ vi sinh có lợi không bị ảnh ' +
        'hưởng.',
      en:
        'Five bacteriophages specific to ETEC F4 and F18 are mixed into the ration instead of preventive ' +
        'antibiotics. Post-weaning diarrhoea falls to less than half and beneficial gut flora is untouched.',
    },
    description: {
      vi:
        'Năm phage có đuôi thuộc lớp Caudoviricetes phân lập từ nước thải chuồng nuôi được chọn theo phổ dung ' +
        'giải trên 214 chủng ETEC trong nước; toàn bộ đã giải trình tự, không mang gen độc lực, gen kháng thuốc ' +
        'hay integrase. Hỗn hợp bao phủ 91% số chủng và được luân đổi thành phần mỗi 18 tháng để theo kịp biến ' +
        'đổi của vi khuẩn.\n\n' +
        'Phage nhân trong thiết bị 300 lít, lọc tiếp tuyến khử nội độc tố xuống dưới 50 EU/ml, rồi bọc alginate ' +
        '– chitosan để qua dịch vị pH 2,5 và viên ép 75 °C với tổn thất dưới 0,8 logarit. Mức trộn 1×10⁸ PFU/g ' +
        'trong 21 ngày đầu.\n\n' +
        'Thử nghiệm ngẫu nhiên trên 2.880 con ở ba cơ sở cho tăng trọng 412 g/ngày, hệ số chuyển hóa 1,48 và ' +
        'không phát hiện tồn dư.',
      en:
        'Five tailed phages of the class Caudoviricetes, isolated from barn effluent, were chosen by host range ' +
        'on 214 domestic ETEC strains; all are sequenced and free of virulence, resistance and integrase genes. ' +
        'The cocktail covers 91% of the strains and is revised every 18 months as the bacteria change.\n\n' +
        'Phages are grown in a 300-litre vessel, purified by tangential-flow filtration to under 50 EU/ml of ' +
        'endotoxin and coated with alginate – chitosan to pass gastric pH 2.5 and pelleting at 75 °C with a ' +
        'loss below 0.8 log. Inclusion is 1×10⁸ PFU/g for the first 21 days.\n\n' +
        'A randomised trial on 2,880 pigs at three sites gave 412 g/day of gain, a feed conversion of 1.48 and ' +
        'no detectable residue.',
    },
    applications: {
      vi: 'Lợn con 21–45 ngày tuổi ở trang trại thực hiện lộ trình bỏ kháng sinh phòng bệnh; nhà máy premix và ' + 'thức ăn tập ăn.',
      en: 'Piglets of 21–45 days on farms phasing out preventive antibiotics; premix and creep-feed plants.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ tiêu chảy trong 21 ngày sau cai sữa', en: 'Diarrhoea within 21 days of weaning' },
        ours: 8.5,
        today: 21,
        unit: '%',
        source: { vi: 'Thử nghiệm ngẫu nhiên, 2.880 con, 2024', en: 'Randomised trial, 2,880 pigs, 2024' },
      },
      {
        aspect: { vi: 'Tỷ lệ chết giai đoạn 7–20 kg', en: 'Mortality from 7 to 20 kg' },
        ours: 1.9,
        today: 4.2,
        unit: '%',
        source: { vi: 'Cùng thử nghiệm, lô đối chứng dùng colistin', en: 'Same trial, control group on colistin' },
      },
    ],
    keywords: ['thực khuẩn thể', 'ETEC', 'vi bọc alginate', 'thay thế kháng sinh', 'sau cai sữa', 'hệ vi sinh đường ruột'],
    fields: ['403', '406'],
    trl: 7,
    trlEvidence: {
      vi: 'Vận hành 14 tháng tại ba trang trại với tổng đàn 5.100 nái; báo cáo thử nghiệm có đối chứng.',
      en: 'In use for 14 months on three farms with 5,100 sows; controlled trial report.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hỗn hợp thực khuẩn thể đặc hiệu ETEC và dạng bào chế vi bọc',
        number: '1-2022-03944',
        filedOn: '2022-06-21',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'joint-development'],
    price: { kind: 'indicative', min: 1_500_000_000, max: 3_800_000_000 },
    owners: [{ name: 'Công ty Cổ phần Sinh phẩm Thú y Phố Hiến', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tỷ lệ năm phage là 3 : 3 : 2 : 1 : 1, phage PH-E19 chịu nhiệt kém phải phun sau ép viên. Chủng chủ nhân ' +
      'giống đã bị xóa hai prophage để tránh tạp.',
  },
  {
    key: 'livestock-t03',
    owner: 'livestock-institute',
    title: { vi: 'Khử amoniac và hydro sunfua trong khí xả chuồng kín bằng tháp lọc sinh học nhỏ giọt hai cấp pH' },
    summary: {
      vi:
        'Tháp lọc đặt sau dàn quạt hút, dùng vi sinh vật cố định trên giá thể để chuyển hóa NH₃, H₂S và axit ' +
        'béo bay hơi. Cường độ phát thải qua ranh giới cơ sở giảm trên 90% với chi phí vận hành thấp, không ' +
        'dùng hóa chất.',
    },
    description: {
      vi:
        'Khí từ chuồng thông gió đường hầm qua vách tách bụi ướt rồi vào cấp một giữ pH 6,8–7,2, nơi ' +
        'Nitrosomonas và Nitrobacter oxy hóa amoniac; cấp hai giữ pH 2–3 để Acidithiobacillus thiooxidans ' +
        'chuyển H₂S thành sunfat. Giá thể gồm đá ong nghiền 15–25 mm và tấm xơ dừa, bề mặt riêng 310 m²/m³, tổn ' +
        'thất áp dưới 90 Pa nên chỉ cần quạt hướng trục sẵn có.\n\n' +
        'Thời gian lưu khí tầng rỗng 12–15 giây; tải tối đa 22 g NH₃/m³/giờ. Dung dịch tưới tuần hoàn được xả ' +
        'theo độ dẫn điện và dùng làm phân đạm – lưu huỳnh lỏng.\n\n' +
        'Vi sinh được nuôi thích nghi trước 25 ngày và cấp dạng giá thể hạt giống, rút thời gian khởi động ' +
        'xuống còn 10 ngày.',
    },
    applications: { vi: 'Trang trại lợn, gà chuồng kín gần khu dân cư; nhà ép phân và bể thu gom có mái che.' },
    advantages: [
      {
        aspect: { vi: 'Hiệu suất khử H₂S' },
        ours: 96,
        today: 55,
        unit: '%',
        source: { vi: 'So với phun enzyme khử mùi, quan trắc 9 tháng' },
      },
      {
        aspect: { vi: 'Hiệu suất khử NH₃' },
        ours: 92,
        today: 40,
        unit: '%',
        source: { vi: 'Cùng đợt quan trắc tại trại 1.200 nái' },
      },
      {
        aspect: { vi: 'Đơn vị mùi tại ranh giới' },
        ours: 6,
        today: 85,
        unit: 'OU/m³',
        source: { vi: 'Đo khứu giác động theo EN 13725' },
      },
    ],
    keywords: ['lọc sinh học nhỏ giọt', 'amoniac', 'hydro sunfua', 'Acidithiobacillus', 'khí thải chuồng nuôi', 'khứu giác động'],
    fields: ['402', '208'],
    trl: 8,
    trlEvidence: { vi: 'Sáu tháp 20.000–60.000 m³/giờ vận hành từ 2023; kết quả quan trắc của đơn vị có VIMCERTS.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Tháp lọc sinh học hai cấp pH dùng giá thể đá ong',
        number: '2-0003409',
        filedOn: '2021-10-06',
        grantedOn: '2023-11-28',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'technical-service'],
    price: { kind: 'indicative', min: 850_000_000, max: 3_200_000_000 },
    owners: [
      { name: 'Viện Nghiên cứu Chăn nuôi Trung du Sông Lô', share: 75 },
      { name: 'Công ty TNHH Cơ điện Việt Trì Xanh', share: 25 },
    ],
    origin: { kind: 'state-funded', task: 'KC.08.19/16-20' },
    confidential:
      'Giống Acidithiobacillus làm giàu từ bùn mỏ pyrit; khi khởi động cấp thêm natri thiosunfat 2 g/l trong ' +
      'bảy ngày. Nếu độ dẫn vượt 28 mS/cm phải xả ngay vì nitrit ức chế cấp một.',
  },
  {
    key: 'livestock-t04',
    owner: 'livestock-university',
    title: {
      vi: 'Cảnh báo sớm bệnh hô hấp phức hợp ở lợn bằng nhận dạng âm thanh ho trên phổ mel và mạng nơ-ron tích chập',
    },
    summary: {
      vi:
        'Micro chống ẩm treo trong chuồng cùng mô hình học sâu đếm tiếng ho và định vị ô nghi bệnh. Người nuôi ' +
        'được báo sớm hơn mắt thường khoảng ba ngày, điều trị đúng ô thay vì cả dãy.',
    },
    description: {
      vi:
        'Âm thanh 16 kHz được chia khung 1 giây, chuyển thành phổ mel 64 dải và đưa vào mạng MobileNetV3 chạy ' +
        'tại thiết bị biên có NPU. Mô hình tách ho khan, ho ướt với hắt hơi, va song sắt và quạt gió; tập huấn ' +
        'luyện gồm 68 giờ ghi ở 11 chuồng, gán nhãn bởi hai bác sĩ thú y và xác nhận bằng PCR Mycoplasma ' +
        'hyopneumoniae, PRRSV.\n\n' +
        'Bốn micro tạo mảng ước lượng hướng đến bằng TDOA, sai số khoảng 1,6 m. Chỉ số ho chuẩn hóa theo đầu ' +
        'con được theo dõi bằng biểu đồ CUSUM có bù nhiệt độ và nồng độ bụi, hạn chế báo động giả khi đổi thời ' +
        'tiết.\n\n' +
        'Thiết bị gửi cảnh báo qua tin nhắn; dữ liệu âm thanh gốc không rời trại. Trên 96 lứa theo dõi, giá trị ' +
        'dự báo dương đạt 88%.',
    },
    applications: {
      vi: 'Chuồng lợn thịt và lợn cai sữa từ 400 con; hệ thống quản lý sức khỏe đàn của doanh nghiệp chăn nuôi chuỗi.',
    },
    advantages: [
      {
        aspect: { vi: 'Số ngày phát hiện trước khi có dấu hiệu lâm sàng' },
        ours: 3.4,
        today: 0,
        unit: 'ngày',
        source: { vi: '96 lứa tại 11 chuồng, 2023–2025' },
      },
    ],
    keywords: ['phổ mel', 'mạng nơ-ron tích chập', 'bệnh hô hấp phức hợp', 'TDOA', 'thiết bị biên', 'CUSUM'],
    fields: ['102', '403'],
    trl: 6,
    trlEvidence: { vi: 'Trình diễn tại 11 chuồng của bốn doanh nghiệp; báo cáo thẩm định của hội thú y địa phương.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm PigCough Edge',
        number: '5830/2024/QTG',
        filedOn: '2024-07-09',
        grantedOn: '2024-08-15',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'spin-off', 'joint-development'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Nông lâm Sông Thương', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.4.0-18/19-25' },
    confidential:
      'Lớp "ho ướt" được tăng cường bằng tích chập với đáp ứng xung đo trong chuồng trống. Màng chắn micro là ' +
      'ePTFE 0,2 mm phủ kỵ nước đặt riêng ở Đông Quản.',
  },
  {
    key: 'livestock-t05',
    owner: 'livestock-institute',
    title: {
      vi: 'Chuyển hóa phụ phẩm hữu cơ thành protein côn trùng bằng ấu trùng Hermetia illucens nuôi khay tầng tự động',
      en: 'Converting organic by-products to insect protein with Hermetia illucens larvae in automated stacked trays',
    },
    summary: {
      vi:
        'Dây chuyền nuôi ấu trùng ruồi lính đen khép kín cho bột protein 54% và mỡ giàu axit lauric. Nguồn đạm ' +
        'này thay được phần lớn bột cá trong khẩu phần với giá thấp hơn khoảng một phần ba.',
      en:
        'A closed line rears black soldier fly larvae into a 54% protein meal and a lauric-rich fat. It ' +
        'replaces most of the fishmeal in rations at about two thirds of the price.',
    },
    description: {
      vi:
        'Phụ phẩm rau quả, bã bia, bã đậu được nghiền, phối đến ẩm 68–72% và tỷ lệ C/N 14–18, lên men lactic 24 ' +
        'giờ để hạn chế mầm bệnh. Ấu trùng 5 ngày tuổi thả 4 con/cm², nuôi 9–10 ngày trong khay tầng có thông ' +
        'gió cưỡng bức kiểm soát 28–30 °C; hệ thống robot nạp – thu khay xử lý 120 khay mỗi giờ.\n\n' +
        'Một tấn cơ chất tươi cho 210 kg ấu trùng, sau chần hơi, ép cơ học tách mỡ và sấy 85 °C thu 48 kg bột ' +
        'protein 54%, tro 9%, tỷ lệ tiêu hóa hồi tràng lysine 87%. Vi sinh đạt yêu cầu Salmonella âm tính.\n\n' +
        'Khu sinh sản dùng đèn LED 440–540 nm kích giao phối, năng suất 3,2 kg trứng mỗi tháng trên 40 m² lồng ' +
        'lưới, bảo đảm tự chủ con giống.',
      en:
        "Vegetable waste, brewer's grain and soy pulp are ground, blended to 68–72% moisture and a C/N of " +
        '14–18, and lactic-fermented for 24 hours to hold pathogens down. Five-day larvae are stocked at 4 per ' +
        'cm² and grown for 9–10 days in force-ventilated trays at 28–30 °C; a robot handles 120 trays an hour.\n\n' +
        'One tonne of fresh substrate gives 210 kg of larvae and, after steam blanching, pressing and drying at ' +
        '85 °C, 48 kg of meal with 54% protein, 9% ash and 87% ileal lysine digestibility, Salmonella-negative.\n\n' +
        'The breeding room uses 440–540 nm LED light to trigger mating and yields 3.2 kg of eggs a month from ' +
        '40 m² of cages.',
    },
    applications: {
      vi: 'Nguyên liệu đạm cho thức ăn gia cầm, lợn con, thủy sản; xử lý phụ phẩm của nhà máy nước quả, bia, đậu phụ.',
      en: 'Protein for poultry, piglet and aqua feeds; valorising by-products of juice, beer and tofu plants.',
    },
    advantages: [
      {
        aspect: { vi: 'Giá thành một kg protein thô', en: 'Cost of a kg of crude protein' },
        ours: 29_500,
        today: 45_000,
        unit: 'đồng/kg',
        source: { vi: 'So với bột cá 60%, giá quý II/2025', en: 'Against 60% fishmeal, Q2 2025 prices' },
      },
      {
        aspect: { vi: 'Diện tích sàn cho 1 tấn bột mỗi ngày', en: 'Floor area for 1 tonne of meal a day' },
        ours: 620,
        today: 1900,
        unit: 'm²',
        source: { vi: 'So với nuôi ô nền thủ công', en: 'Against manual floor pens' },
      },
    ],
    keywords: ['Hermetia illucens', 'ruồi lính đen', 'protein côn trùng', 'ấu trùng', 'axit lauric', 'phụ phẩm hữu cơ'],
    fields: ['402', '406'],
    trl: 8,
    trlEvidence: {
      vi: 'Nhà máy mẫu 8 tấn cơ chất/ngày chạy 20 tháng; sản phẩm đã công bố hợp quy thức ăn chăn nuôi.',
      en: 'A reference plant of 8 tonnes of substrate a day has run for 20 months; the meal is declared ' + 'conforming feed material.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ thống khay tầng nuôi ấu trùng có thông gió cưỡng bức qua vách',
        number: '1-0041563',
        filedOn: '2021-04-13',
        grantedOn: '2024-09-17',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'non-exclusive-licence', 'capital-contribution', 'training'],
    price: { kind: 'indicative', min: 1_900_000_000, max: 12_000_000_000 },
    owners: [{ name: 'Viện Nghiên cứu Chăn nuôi Trung du Sông Lô', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-36/20' },
    confidential:
      'Bổ sung 1,5% bã cà phê vào cơ chất giảm tỷ lệ ấu trùng bò ra khỏi khay từ 7% còn 1%. Dòng ruồi SL-5 chọn ' +
      'lọc 22 thế hệ, chỉ giao trứng kèm hợp đồng không nhân bán.',
  },
  {
    key: 'livestock-t06',
    owner: 'livestock-university',
    title: {
      vi: 'Nâng protein bã sắn bằng lên men rắn Aspergillus oryzae – Saccharomyces trong thiết bị đĩa quay thông khí',
    },
    summary: {
      vi:
        'Phụ phẩm tinh bột sắn được làm giàu protein và khử cyanua để dùng thay một phần ngô, khô đậu trong ' +
        'khẩu phần. Công nghệ tận dụng nguồn rẻ tại chỗ, sản phẩm bảo quản khô sáu tháng.',
    },
    description: {
      vi:
        'Bã sắn ép còn ẩm 62% được trộn cám gạo, amoni sunfat 2,2% và khoáng, hấp 95 °C trong 40 phút rồi cấy ' +
        'bào tử A. oryzae 2×10⁶ trên mỗi gam. Trong 36 giờ đầu, amylase và cellulase của nấm mốc giải phóng ' +
        'đường; Saccharomyces cerevisiae cấy bổ sung ở giờ thứ 18 đồng hóa đường và đạm vô cơ thành sinh khối.\n\n' +
        'Thiết bị đĩa quay 6 m³ có cánh đảo chậm và khí ẩm cưỡng bức giữ khối ủ 31–34 °C, nhờ vậy không tạo ' +
        'vùng quá nhiệt như ủ đống. Sau 60 giờ, protein thực tăng từ 2,1% lên 14,5% chất khô, xơ giảm 38%, HCN ' +
        'còn dưới 10 mg/kg.\n\n' +
        'Sản phẩm sấy trống hai cấp dùng nhiệt đốt trấu. Thí nghiệm nuôi dưỡng cho thấy thay 20% khẩu phần gà ' +
        'đẻ không ảnh hưởng tỷ lệ đẻ và chất lượng vỏ.',
    },
    applications: { vi: 'Nhà máy tinh bột sắn, xưởng thức ăn phối trộn cho gà đẻ, lợn thịt, bò vỗ béo.' },
    advantages: [
      {
        aspect: { vi: 'Protein thực của bã sau xử lý' },
        ours: 14.5,
        today: 2.1,
        unit: '% chất khô',
        source: { vi: 'Phân tích Kjeldahl có tủa TCA, 24 mẻ' },
      },
      {
        aspect: { vi: 'Chi phí nguyên liệu khẩu phần gà đẻ' },
        ours: 9650,
        today: 10_400,
        unit: 'đồng/kg',
        source: { vi: 'Thí nghiệm nuôi dưỡng 12 tuần, 6.000 con, 2024' },
      },
    ],
    keywords: ['lên men rắn', 'bã sắn', 'Aspergillus oryzae', 'protein đơn bào', 'khử cyanua', 'đĩa quay'],
    fields: ['209', '402'],
    trl: 7,
    trlEvidence: { vi: 'Hệ đĩa quay 6 m³ vận hành tại một nhà máy tinh bột ở Tây Ninh trong hai vụ sắn.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình lên men rắn hai chủng làm giàu protein bã sắn',
        number: '2-2023-00274',
        filedOn: '2023-06-12',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'training'],
    price: { kind: 'indicative', min: 700_000_000, max: 2_600_000_000 },
    owners: [{ name: 'Trường Đại học Nông lâm Sông Thương', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Chủng A. oryzae ST-4 đã gây đột biến UV để mất khả năng tạo bào tử xanh đậm, tránh bụi. Thêm 0,15% MgSO₄ ' +
      'ở giờ thứ 18 tăng sinh khối nấm men 11%.',
  },
  {
    key: 'livestock-t07',
    owner: 'livestock-university',
    title: {
      vi: 'Bất hoạt zearalenone, deoxynivalenol trong khẩu phần bằng lactonase tái tổ hợp và montmorillonit hoạt hóa',
    },
    summary: {
      vi:
        'Phụ gia hai cơ chế: enzyme mở vòng zearalenone thành chất không còn hoạt tính estrogen, khoáng sét hấp ' +
        'phụ aflatoxin và nội độc tố. Liều thấp nên không kéo theo vitamin và thuốc như chất hấp phụ thường.',
    },
    description: {
      vi:
        'Lactonase ZHD101 được biểu hiện ở Pichia pastoris, thu dịch ngoại bào 1.900 U/ml, cô đặc và tạo hạt ' +
        'phủ để chịu ép viên 80 °C. Enzyme thủy phân liên kết lacton của zearalenone, sản phẩm tự khử carboxyl ' +
        'nên phản ứng không thuận nghịch; hoạt tính giữ tốt trong dải pH 5–9 của ruột non.\n\n' +
        'Montmorillonit Bình Thuận được hoạt hóa axit, trao đổi ion rồi chèn cation hữu cơ ngắn mạch, mở khoảng ' +
        'cách lớp lên 1,62 nm để giữ aflatoxin B1 và một phần deoxynivalenol. Tỷ lệ phối 1 phần enzyme trên 9 ' +
        'phần khoáng, trộn 0,8–1,2 kg mỗi tấn.\n\n' +
        'Thử in vivo trên nái hậu bị ăn khẩu phần nhiễm 480 µg/kg zearalenone: chỉ số phì đại tử cung trở về ' +
        'mức đối chứng sau 28 ngày, nồng độ α-zearalenol nước tiểu giảm 83%.',
    },
    applications: {
      vi: 'Thức ăn cho nái sinh sản, lợn hậu bị, gia cầm giống, bò sữa; nhà máy dùng ngô và DDGS nhập khẩu.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ zearalenone bị bất hoạt' },
        ours: 88,
        today: 34,
        unit: '%',
        source: { vi: 'Mô hình tiêu hóa in vitro và thử in vivo, so với bentonit thường' },
      },
      {
        aspect: { vi: 'Mức hao hụt vitamin B2 do hấp phụ' },
        ours: 2,
        today: 14,
        unit: '%',
        source: { vi: 'Phòng thí nghiệm dinh dưỡng của trường, 2025' },
      },
    ],
    keywords: ['zearalenone', 'lactonase', 'montmorillonit', 'độc tố nấm mốc', 'Pichia pastoris', 'deoxynivalenol'],
    fields: ['402', '406'],
    trl: 6,
    trlEvidence: { vi: 'Lô pilot 1,2 tấn, thử tại hai trang trại với 640 nái trong bảy tháng.' },
    rights: [
      {
        kind: 'invention',
        title: 'Chế phẩm bất hoạt zearalenone chứa lactonase phủ hạt và khoáng sét biến tính',
        number: '1-2024-06083',
        filedOn: '2024-08-30',
        status: 'filed',
      },
    ],
    modes: ['exclusive-licence', 'joint-development', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 900_000_000, max: 2_200_000_000 },
    owners: [
      { name: 'Trường Đại học Nông lâm Sông Thương', share: 80 },
      { name: 'Công ty Cổ phần Khoáng phụ gia Hàm Thuận', share: 20 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.BN-2023-02' },
    confidential:
      'Gen ZHD101 tối ưu mã và thay hai axit amin ở vòng lặp 136–138 làm tăng nhiệt độ nóng chảy 5,4 °C. Chất ' +
      'chèn là choline clorua, không dùng muối amoni bậc bốn mạch dài vì độc.',
  },
  {
    key: 'livestock-t08',
    owner: 'livestock-institute',
    title: {
      vi: 'Dòng gà lông màu sinh trưởng chậm chọn lọc theo giá trị giống hệ gen, thịt săn và tỷ lệ nuôi sống cao',
    },
    summary: {
      vi:
        'Hai dòng trống – mái tạo tổ hợp gà thịt 85–90 ngày cho phân khúc gà thả vườn. Năng suất trứng dòng mái ' +
        'cao nên giá con giống giảm, ngoại hình đồng nhất theo thị hiếu miền Bắc.',
    },
    description: {
      vi:
        'Đàn gốc lai từ gà Mía, gà Ri và một dòng lông màu năng suất trứng cao. Qua sáu thế hệ, cá thể được ' +
        'chọn theo giá trị giống ước lượng từ hệ gen (GEBV) với chip 50K, trọng số gồm khối lượng 12 tuần, độ ' +
        'dai cơ ngực và tính kháng Newcastle nền.\n\n' +
        'Dòng mái đạt 172 trứng trên 68 tuần, tỷ lệ phôi 95%; con lai thương phẩm đạt 1,95 kg ở 88 ngày với ' +
        'tiêu tốn thức ăn 2,85, tỷ lệ nuôi sống 97,1%. Hàm lượng inosin monophosphat trong cơ đùi cao hơn gà ' +
        'lông trắng 1,6 lần, giải thích vị đậm của thịt.\n\n' +
        'Gói chuyển giao có đàn ông bà, phần mềm ghi phả hệ, quy trình thụ tinh nhân tạo và chương trình an ' +
        'toàn sinh học cho trại giống 3.000 mái.',
    },
    applications: { vi: 'Doanh nghiệp và hợp tác xã làm gà giống; chuỗi gà đồi, gà thả vườn có nhãn hiệu tập thể.' },
    advantages: [
      {
        aspect: { vi: 'Năng suất trứng dòng mái' },
        ours: 172,
        today: 138,
        unit: 'trứng/68 tuần',
        source: { vi: 'Kiểm tra năng suất cá thể, 2.400 mái, 2023' },
      },
      {
        aspect: { vi: 'Tỷ lệ nuôi sống gà thịt' },
        ours: 97.1,
        today: 93.5,
        unit: '%',
        source: { vi: '14 mô hình, 41.000 con' },
      },
    ],
    keywords: ['gà lông màu', 'chọn lọc hệ gen', 'GEBV', 'gà thả vườn', 'giá trị giống', 'đàn ông bà'],
    fields: ['402'],
    trl: 9,
    trlEvidence: { vi: 'Quyết định công nhận dòng gà năm 2023; đã cung ứng 2,1 triệu con giống.' },
    rights: [
      {
        kind: 'trademark',
        title: 'Gà Sông Lô',
        number: '4-0498312',
        filedOn: '2022-05-24',
        grantedOn: '2024-01-16',
        status: 'granted',
      },
    ],
    modes: ['exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'floor', min: 2_200_000_000, max: 4_000_000_000 },
    owners: [{ name: 'Viện Nghiên cứu Chăn nuôi Trung du Sông Lô', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-11/17' },
    confidential:
      'Chỉ số chọn lọc gán 0,45 cho khối lượng, 0,30 cho độ dai đo Warner–Bratzler và 0,25 cho hiệu giá kháng ' +
      'thể. Dòng trống cận huyết 6,8%, phải nhập máu mới trước năm 2028.',
  },
  {
    key: 'livestock-t09',
    owner: 'livestock-institute',
    title: { vi: 'Sản xuất phôi bò in vitro từ noãn chọc hút OPU và tinh phân biệt giới tính' },
    summary: {
      vi:
        'Quy trình hút noãn trên bò cho sống, thụ tinh trong ống nghiệm và đông lạnh phôi để nhân nhanh bê cái ' +
        'sữa hoặc bê lai thịt chất lượng cao. Mỗi bò cho tạo được khoảng ba mươi phôi một năm thay vì một bê.',
    },
    description: {
      vi:
        'Noãn được chọc hút qua âm đạo có siêu âm dẫn đường, hai tuần một lần, sau khi đồng pha sóng nang bằng ' +
        'FSH giảm liều. Trung bình 11,4 noãn mỗi lần; noãn thành thục 22 giờ trong TCM-199 bổ sung chất chống ' +
        'oxy hóa, thụ tinh bằng tinh phân biệt giới tính 2,1 triệu tinh trùng mỗi cọng rạ.\n\n' +
        'Nuôi phôi ở 38,5 °C, 5% O₂ trong môi trường SOF theo hai bước; tỷ lệ phôi nang ngày 7 đạt 34%. Phôi ' +
        'được thủy tinh hóa trong cọng rạ hở để cấy trực tiếp mà không cần kính hiển vi tại trại, tỷ lệ có chửa ' +
        '41% với phôi đông và 49% với phôi tươi.\n\n' +
        'Phòng thí nghiệm di động đặt trên xe tải nhỏ phục vụ nhóm hộ trong bán kính 150 km.',
    },
    applications: { vi: 'Trung tâm giống bò sữa, bò lai Wagyu và BBB; nhân nhanh đàn hạt nhân của doanh nghiệp.' },
    advantages: [
      {
        aspect: { vi: 'Số phôi chuyển được trên mỗi bò cho trong một năm' },
        ours: 31,
        today: 12,
        unit: 'phôi',
        source: { vi: 'So với gây rụng trứng nhiều và dội rửa, 46 bò, 2024' },
      },
    ],
    keywords: ['OPU', 'IVF bò', 'tinh phân biệt giới tính', 'phôi nang', 'thủy tinh hóa', 'cấy phôi'],
    fields: ['402', '406'],
    trl: 6,
    trlEvidence: { vi: '118 bê sinh ra tại hai tỉnh; hồ sơ phả hệ và xét nghiệm ADN xác nhận.' },
    rights: [],
    modes: ['technical-service', 'joint-development', 'training'],
    price: { kind: 'negotiable', min: 1_000_000_000, max: 3_000_000_000 },
    owners: [
      { name: 'Viện Nghiên cứu Chăn nuôi Trung du Sông Lô', share: 60 },
      { name: 'Trung tâm Giống gia súc Tản Lĩnh', share: 40 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.PT-2022-09' },
    confidential:
      'Môi trường thành thục thêm melatonin 10⁻⁹ M và cysteamine 100 µM nâng tỷ lệ phôi nang 6 điểm vào mùa ' +
      'nóng. Tốc độ hút 18 ml/phút, kim 20G vát ngắn.',
  },
  {
    key: 'livestock-t10',
    owner: 'livestock-biologics',
    title: { vi: 'Vắc xin vô hoạt nhũ dầu phòng Newcastle tương đồng kháng nguyên genotype VII' },
    summary: {
      vi:
        'Vắc xin dùng chủng tái tổ hợp mang gen F và HN của virus genotype VII đang lưu hành, khắc phục khoảng ' +
        'cách kháng nguyên của các chủng vắc xin cổ điển. Đàn gà đẻ giảm thải virus và giữ được tỷ lệ đẻ khi ' +
        'công cường độc.',
    },
    description: {
      vi:
        'Chủng hạt giống được tạo bằng di truyền ngược trên khung LaSota: thay gen F, HN bằng trình tự của ' +
        'virus phân lập trong nước và làm nhược vị trí phân cắt F0 nên an toàn khi nuôi trên trứng. Hiệu giá ' +
        'thu hoạch 10^9,3 EID50/ml, bất hoạt bằng beta-propiolactone, nhũ hóa nước trong dầu với kích thước ' +
        'giọt 0,8 µm.\n\n' +
        'Một liều 0,5 ml ở 10–12 tuần tuổi cho hiệu giá HI đồng chủng trung bình 9,1 log2, duy trì trên 7 log2 ' +
        'đến tuần 52. Thử thách bằng 10^5 EID50 virus genotype VII.2 bảo hộ 100% chống chết, thải virus hầu ' +
        'họng ngày thứ 5 giảm 2,7 log.\n\n' +
        'Hồ sơ gồm hạt giống gốc và hạt giống sản xuất, quy trình kiểm nghiệm, dữ liệu ổn định 24 tháng.',
    },
    applications: { vi: 'Gà đẻ, gà giống và gà thịt dài ngày; nhà máy vắc xin có dây chuyền trứng có phôi sạch.' },
    advantages: [
      {
        aspect: { vi: 'Mức giảm tỷ lệ đẻ sau công cường độc' },
        ours: 4,
        today: 32,
        unit: '%',
        source: { vi: 'Thử thách trên gà đẻ 30 tuần, so với vắc xin LaSota vô hoạt' },
      },
      {
        aspect: { vi: 'Hiệu giá HI với virus đồng chủng' },
        ours: 9.1,
        today: 6.4,
        unit: 'log2',
        source: { vi: 'Huyết thanh 480 mẫu, bốn đàn' },
      },
    ],
    keywords: ['Newcastle', 'genotype VII', 'di truyền ngược', 'vắc xin nhũ dầu', 'kháng thể HI', 'gà đẻ'],
    fields: ['403', '406'],
    trl: 8,
    trlEvidence: { vi: 'Khảo nghiệm diện rộng 220.000 gà tại bốn tỉnh; giấy chứng nhận lưu hành đang ở bước cuối.' },
    rights: [
      {
        kind: 'invention',
        title: 'Virus Newcastle tái tổ hợp nhược độc mang gen F, HN genotype VII',
        number: '1-0043120',
        filedOn: '2021-07-30',
        grantedOn: '2025-02-11',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'sub-licence', 'joint-development'],
    price: { kind: 'floor', min: 6_000_000_000, max: 15_000_000_000 },
    owners: [{ name: 'Công ty Cổ phần Sinh phẩm Thú y Phố Hiến', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Motif phân cắt đổi thành GRQGRL, kiểm độ ổn định qua 10 đời trứng. Tỷ lệ pha dầu – nước là 70 : 30 với ' +
      'chất nhũ hóa Span 80 / Tween 80 bằng 9 : 1, đồng hóa ở 350 bar.',
  },
  {
    key: 'livestock-t11',
    owner: 'livestock-university',
    title: {
      vi: 'Phát hiện vi nứt vỏ trứng trên dây chuyền bằng phân tích cộng hưởng âm và thị giác máy',
      en: 'In-line detection of eggshell micro-cracks by acoustic resonance and machine vision',
    },
    summary: {
      vi:
        'Mô-đun lắp vào băng chuyền gõ nhẹ từng quả, phân tích đáp ứng tần số và ảnh thấu quang để loại quả nứt ' +
        'kể cả khi mắt không thấy. Độ chính xác cao ở tốc độ 36.000 quả mỗi giờ.',
      en:
        'A module fitted to the conveyor taps each egg, reads the frequency response and a candling image, and ' +
        'rejects cracks invisible to the eye, at 36,000 eggs an hour.',
    },
    description: {
      vi:
        'Bốn đầu gõ áp điện 0,9 g tác động quanh xích đạo quả trứng đang quay; micro định hướng thu đáp ứng 1–9 ' +
        'kHz. Vỏ nguyên cho đỉnh cộng hưởng đồng nhất ở mọi điểm gõ, còn vết nứt làm tắt dần nhanh và lệch ' +
        'đỉnh; hệ số tương quan chéo giữa bốn phổ và hệ số cản được đưa vào bộ phân loại tăng cường gradient.\n\n' +
        'Song song, camera chụp dưới nguồn LED thấu quang 620 nm, mạng U-Net rút gọn khoanh vết nứt sợi tóc, ' +
        'vết bẩn và đốm máu. Hợp nhất hai kênh cho tỷ lệ phát hiện 98,3%, loại nhầm 0,6% trên 52.000 quả kiểm ' +
        'chứng.\n\n' +
        'Bộ xử lý FPGA bảo đảm trễ dưới 9 ms mỗi quả. Mô-đun có giao tiếp với máy phân hạng trọng lượng và lắp ' +
        'trên băng sáu hàng sẵn có.',
      en:
        'Four 0.9 g piezo tappers strike the equator of the rotating egg and a directional microphone records ' +
        '1–9 kHz. A sound shell gives the same resonance peak at every point, while a crack damps quickly and ' +
        'shifts it; cross-correlation of the four spectra and the damping ratio feed a gradient-boosted ' +
        'classifier.\n\n' +
        'In parallel a camera works under 620 nm candling light, and a reduced U-Net outlines hairline cracks, ' +
        'dirt and blood spots. Fusing both channels gives 98.3% detection and 0.6% false rejects on 52,000 ' +
        'verified eggs.\n\n' +
        'An FPGA keeps latency under 9 ms per egg. The module talks to weight graders and fits existing six-row ' +
        'conveyors.',
    },
    applications: {
      vi: 'Cơ sở phân loại, đóng gói trứng gà, trứng vịt từ 10.000 quả mỗi giờ; kiểm tra trước khi ấp.',
      en: 'Chicken and duck egg grading centres from 10,000 eggs an hour; checks before hatching.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ phát hiện vết nứt dưới 20 µm', en: 'Detection of cracks under 20 µm' },
        ours: 98.3,
        today: 71,
        unit: '%',
        source: {
          vi: '52.000 quả đối chiếu bằng nhuộm xanh methylen, so với soi mắt',
          en: '52,000 eggs verified by methylene blue, against visual candling',
        },
      },
      {
        aspect: { vi: 'Nhân công trạm soi mỗi ca', en: 'Candling staff per shift' },
        ours: 1,
        today: 6,
        unit: 'người',
        source: { vi: 'Dây chuyền thử tại Bắc Ninh, 2025', en: 'Trial line in Bac Ninh, 2025' },
      },
    ],
    keywords: ['cộng hưởng âm', 'thị giác máy', 'vi nứt', 'vỏ trứng', 'U-Net', 'FPGA'],
    fields: ['202', '102'],
    trl: 7,
    trlEvidence: {
      vi: 'Nguyên mẫu sáu hàng vận hành năm tháng trên dây chuyền thương mại, kèm biên bản của đơn vị sử dụng.',
      en: 'A six-row prototype ran five months on a commercial line, with a letter from the user.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Cơ cấu gõ bốn điểm và phương pháp phát hiện nứt vỏ trứng',
        number: '1-2024-02296',
        filedOn: '2024-04-05',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'spin-off'],
    price: { kind: 'indicative', min: 1_300_000_000, max: 2_900_000_000 },
    owners: [{ name: 'Trường Đại học Nông lâm Sông Thương', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-61/22' },
    confidential:
      'Đầu gõ bọc polyurethan độ cứng 60 Shore A dày 0,4 mm để không gây nứt thêm. Ngưỡng phân loại tự hiệu ' +
      'chỉnh theo nhiệt độ vỏ, lệch 10 °C làm đỉnh dịch 42 Hz.',
  },
  {
    key: 'livestock-t12',
    owner: 'livestock-biologics',
    title: {
      vi: 'Điều khiển dự báo theo mô hình tiểu khí hậu chuồng thông gió đường hầm, giảm stress nhiệt và điện năng',
      en: 'Model predictive control of tunnel-ventilated barn climate for less heat stress and power use',
    },
    summary: {
      vi:
        'Bộ điều khiển thay cho nhiệt kế bậc thang, dự báo chỉ số nhiệt ẩm rồi phối hợp quạt biến tần, tấm làm ' +
        'mát và cửa gió. Đàn vật nuôi ổn định hơn trong đợt nóng, điện giảm gần một phần ba.',
      en:
        'The controller replaces step thermostats: it forecasts the temperature–humidity index and coordinates ' +
        'variable-speed fans, cooling pads and inlets. Animals stay steadier in heat waves and power use drops ' +
        'by almost a third.',
    },
    description: {
      vi:
        'Mô hình cân bằng nhiệt – ẩm của chuồng gồm nhiệt hiện, nhiệt ẩn của đàn theo ngày tuổi, bức xạ mái và ' +
        'hiệu suất bay hơi của tấm làm mát. Bài toán tối ưu giải mỗi 5 phút với chân trời 2 giờ, cực tiểu hóa ' +
        'điện tiêu thụ dưới ràng buộc chỉ số THI, tốc độ gió trên lưng và CO₂ dưới 3.000 ppm.\n\n' +
        'Cảm biến SHT45, gió sợi nhiệt và NDIR bố trí ở ba mặt cắt; tham số đàn được nhận dạng trực tuyến bằng ' +
        'bình phương tối thiểu đệ quy nên không phải chỉnh tay khi đổi lứa. Quạt EC thay đổi tốc độ liên tục ' +
        'giúp tránh sốc gió.\n\n' +
        'Khi mất cảm biến hoặc mạng, bộ điều khiển hạ về chế độ an toàn và tự mở cửa sập; nguồn dự phòng giữ ' +
        'hoạt động 6 giờ.',
      en:
        'The heat and moisture balance covers sensible and latent heat of the flock by age, roof radiation and ' +
        'pad evaporation efficiency. Every 5 minutes an optimisation over a 2-hour horizon minimises power ' +
        'under limits on THI, air speed over the animals and CO₂ below 3,000 ppm.\n\n' +
        'SHT45 sensors, hot-wire anemometers and NDIR cells stand at three cross-sections; flock parameters are ' +
        'identified online by recursive least squares, so nothing is retuned between batches. EC fans change ' +
        'speed smoothly and avoid draught shock.\n\n' +
        'If a sensor or the network fails, control falls back to a safe mode and drop inlets open by ' +
        'themselves; backup power lasts 6 hours.',
    },
    applications: {
      vi: 'Chuồng kín gà thịt, gà đẻ, lợn nái và lợn thịt; nâng cấp tủ điện chuồng cũ.',
      en: 'Closed barns for broilers, layers, sows and finishers; retrofit of old control panels.',
    },
    advantages: [
      {
        aspect: { vi: 'Điện năng thông gió và làm mát', en: 'Power for ventilation and cooling' },
        ours: 0.62,
        today: 0.9,
        unit: 'kWh/kg',
        source: {
          vi: 'Bốn chuồng song song, ba lứa gà thịt 2024',
          en: 'Four parallel barns, three broiler batches, 2024',
        },
      },
      {
        aspect: { vi: 'Tỷ lệ chết trong đợt nóng trên 38 °C', en: 'Mortality in heat waves above 38 °C' },
        ours: 0.4,
        today: 2.1,
        unit: '%',
        source: { vi: 'Hai đợt nóng tháng 5 và tháng 6/2024', en: 'Two heat waves, May and June 2024' },
      },
    ],
    keywords: ['điều khiển dự báo', 'tiểu khí hậu', 'stress nhiệt', 'THI', 'quạt EC', 'thông gió đường hầm'],
    fields: ['202', '402'],
    trl: 8,
    trlEvidence: {
      vi: 'Đã lắp 74 chuồng; tủ điều khiển có chứng nhận hợp quy.',
      en: 'Fitted in 74 barns; the control cabinet is type-approved.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm PH-Climate',
        number: '1763/2023/QTG',
        filedOn: '2023-02-20',
        grantedOn: '2023-03-31',
        status: 'granted',
      },
      {
        kind: 'utility-solution',
        title: 'Tủ điều khiển chuồng nuôi có cơ cấu mở sập tự trọng',
        number: '2-2024-00118',
        filedOn: '2024-03-11',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'franchise', 'technical-service'],
    price: { kind: 'indicative', min: 260_000_000, max: 950_000_000 },
    owners: [{ name: 'Công ty Cổ phần Sinh phẩm Thú y Phố Hiến', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Hệ số sinh nhiệt theo giống được hiệu chỉnh từ buồng đo hô hấp gián tiếp, bảng 40 giá trị lưu mã hóa ' +
      'trong bộ điều khiển. Quạt EC nhập từ một nhà máy ở Ninh Ba theo hợp đồng độc quyền đến 2027.',
  },
  {
    key: 'livestock-t13',
    owner: 'livestock-institute',
    title: {
      vi: 'Bảo quản thức ăn thô xanh bằng ủ chua với Lactiplantibacillus plantarum, Lentilactobacillus buchneri ' + 'và cellulase',
    },
    summary: {
      vi:
        'Chế phẩm cấy và quy trình đóng kiện bọc màng cho thân ngô, ngọn mía, cỏ voi, giữ dinh dưỡng đến mười ' +
        'hai tháng. Bò ăn đủ xơ chất lượng trong mùa khô, hạn chế nhiệt phát sinh khi mở kiện.',
    },
    description: {
      vi:
        'Vi khuẩn lactic đồng hình hạ pH dưới 4,2 trong 72 giờ, giữ lại carbohydrate hòa tan; chủng dị hình L. ' +
        'buchneri chuyển một phần lactat thành axetat và 1,2-propanediol, ức chế nấm men nên thức ăn bền hiếu ' +
        'khí trên 160 giờ sau khi mở. Cellulase – xylanase 180 U/kg giải phóng thêm đường từ vách tế bào, phù ' +
        'hợp nguyên liệu già ngày như thân ngô sau thu bắp.\n\n' +
        'Máy băm – ép kiện tròn 0,6 m³ bọc sáu lớp màng LLDPE năng suất 25 kiện một giờ, độ nén 210 kg chất ' +
        'khô/m³. Chế phẩm đông khô đóng gói 100 g cho 20 tấn.\n\n' +
        'Phân tích NDF, NH₃-N và axit hữu cơ của 60 kiện cho thấy tổn thất chất khô 6,5% sau tám tháng.',
    },
    applications: {
      vi: 'Trại bò sữa, bò thịt, dê; hợp tác xã làm dịch vụ thức ăn thô ở vùng trồng mía, ngô sinh khối.',
    },
    advantages: [
      {
        aspect: { vi: 'Tổn thất chất khô sau tám tháng' },
        ours: 6.5,
        today: 18,
        unit: '%',
        source: { vi: '60 kiện tại Phú Thọ và Nghệ An, so với ủ hố không cấy giống' },
      },
    ],
    keywords: ['ủ chua', 'Lactiplantibacillus plantarum', 'Lentilactobacillus buchneri', 'cellulase', 'thức ăn thô xanh', 'bền hiếu khí'],
    fields: ['402', '406'],
    trl: 8,
    trlEvidence: {
      vi: 'Chế phẩm đã công bố tiêu chuẩn áp dụng; chín hợp tác xã sử dụng với 6.200 tấn trong năm 2025.',
    },
    rights: [
      {
        kind: 'initiative',
        title: 'Quy trình ủ chua thân ngô sau thu bắp bằng kiện bọc màng',
        number: 'QĐ 905/QĐ-UBND',
        grantedOn: '2023-09-12',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'training'],
    price: { kind: 'firm', min: 320_000_000, max: 320_000_000 },
    owners: [{ name: 'Viện Nghiên cứu Chăn nuôi Trung du Sông Lô', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Chủng L. buchneri SL-B3 và L. plantarum SL-P11 phối 2 : 1, tổng 3×10⁵ CFU cho mỗi gam nguyên liệu. Chất ' +
      'bảo vệ đông khô là dịch whey khử muối 12%.',
  },
]
