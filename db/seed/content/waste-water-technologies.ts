import type { TechnologyContent } from './shape'

export const wasteWaterTechnologies: TechnologyContent[] = [
  {
    key: 'waste-water-t01',
    owner: 'waste-water-university',
    title: {
      vi: 'Phân hủy nhóm mang màu azo trong nước thải công nghiệp dệt bằng quá trình oxy hóa nâng cao ozone xúc tác dị ' + 'thể',
      en: 'Breaking down azo chromophores in textile effluent by heterogeneous catalytic ozonation',
    },
    summary: {
      vi:
        'Ozone được kích hoạt trên xúc tác Fe–Mn/than hoạt tính để sinh gốc hydroxyl, cắt liên kết azo và vòng thơm ' +
        'của thuốc nhuộm hoạt tính. Quá trình gần như không sinh bùn, dùng làm bậc cuối sau xử lý sinh học.',
      en:
        'Ozone is activated on an Fe–Mn/activated-carbon catalyst to form hydroxyl radicals that cleave azo bonds ' +
        'and aromatic rings of reactive dyes. It makes almost no sludge and serves as a final stage after biological ' +
        'treatment.',
    },
    description: {
      vi:
        'Nước sau bể lắng thứ cấp đi ngược chiều với ozone nồng độ 120 g/m³ trong tháp tầng cố định chứa xúc tác ' +
        'viên 3 mm. Bề mặt oxit hỗn hợp Fe–Mn chuyển ozone thành gốc •OH có thế oxy hóa 2,8 V, tấn công không chọn ' +
        'lọc lên nhóm mang màu và chất hữu cơ khó phân hủy.\n\n' +
        'Với thời gian lưu 35 phút và liều 0,55 g O₃/g COD, độ màu giảm từ 1.150 xuống 42 Pt-Co, COD từ 190 xuống 68 ' +
        'mg/L ở pH tự nhiên 7,5–8,2. Độ hòa tan sắt, mangan dưới 0,05 mg/L sau 4.000 giờ; xúc tác được tái sinh tại ' +
        'chỗ bằng khí nóng 350 °C mỗi năm. Hệ điều khiển điều chỉnh công suất máy phát ozone theo tín hiệu hấp thụ ' +
        '436, 525, 620 nm đo trực tuyến.',
      en:
        'Secondary effluent flows counter-current to 120 g/m³ ozone in a fixed-bed column of 3 mm catalyst pellets. ' +
        'The mixed Fe–Mn oxide surface turns ozone into •OH radicals (2.8 V), which attack chromophores and ' +
        'refractory organics without selectivity.\n\n' +
        'At 35 minutes and 0.55 g O₃/g COD, colour falls from 1,150 to 42 Pt-Co and COD from 190 to 68 mg/L at ' +
        'natural pH 7.5–8.2. Dissolved iron and manganese stay under 0.05 mg/L after 4,000 hours; the catalyst is ' +
        'regenerated in place with 350 °C gas once a year. Ozone output follows online absorbance at 436, 525 and ' +
        '620 nm.',
    },
    applications: {
      vi: 'Trạm xử lý của cơ sở dệt – nhuộm, khu công nghiệp có nhà máy nhuộm; nước thải giấy, bã mía đường có màu bền.',
      en: 'Textile dyeing plants, industrial parks with dye houses, and effluents of paper or sugar works with ' + 'persistent colour.',
    },
    advantages: [
      {
        aspect: { vi: 'Độ màu sau xử lý', en: 'Colour after treatment' },
        ours: 42,
        today: 160,
        unit: 'Pt-Co',
        source: {
          vi: 'Pilot 120 m³/ngày tại một khu công nghiệp dệt, 9 tháng, so với keo tụ bằng PAC',
          en: '120 m³/day pilot at a textile park over 9 months, against PAC coagulation',
        },
      },
      {
        aspect: { vi: 'Lượng bùn khô phát sinh', en: 'Dry sludge produced' },
        ours: 0.04,
        today: 0.62,
        unit: 'kg/m³',
        source: { vi: 'Cân bùn hằng tuần trong cùng thời gian', en: 'Weekly sludge weighing over the same period' },
      },
    ],
    keywords: ['oxy hóa nâng cao', 'ozone xúc tác', 'gốc hydroxyl', 'thuốc nhuộm azo', 'xúc tác dị thể', 'độ màu', 'COD khó phân hủy'],
    fields: ['207', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Báo cáo vận hành pilot 120 m³/ngày và phiếu kết quả của đơn vị quan trắc độc lập.',
      en: 'Operating report of the 120 m³/day pilot and results from an independent monitoring body.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Xúc tác Fe–Mn trên than hoạt tính dạng viên cho ozone hóa nước thải',
        number: '1-0039914',
        filedOn: '2019-10-18',
        grantedOn: '2024-02-26',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'turnkey', 'technical-service'],
    price: { kind: 'indicative', min: 4_500_000_000, max: 12_000_000_000 },
    owners: [{ name: 'Trường Đại học Công nghệ Môi trường Nhị Hà', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-12/19' },
    confidential:
      'Tẩm Fe:Mn tỷ lệ mol 1:2 trên than gáo dừa, nung hai bậc 280 °C rồi 420 °C trong N₂; bậc nung đầu quá 300 °C ' +
      'làm cháy mao quản. Phụ gia liên kết viên là đất sét Trúc Thôn 12%.',
  },
  {
    key: 'waste-water-t02',
    owner: 'waste-water-equipment',
    title: {
      vi: 'Giảm bít tắc và tăng thông lượng bể phản ứng sinh học màng bằng sợi rỗng PVDF ưa nước hóa graphene oxide',
    },
    summary: {
      vi:
        'Mô-đun màng sợi rỗng biến tính giữ thông lượng cao hơn khoảng một phần ba và kéo dài chu kỳ rửa hóa chất. ' +
        'Có thể thay trực tiếp vào khung màng nhập ngoại đang dùng.',
    },
    description: {
      vi:
        'Graphene oxide 0,3% phân tán trong dung dịch kéo sợi PVDF/PVP tạo lớp bề mặt ưa nước có góc tiếp xúc 52°, ' +
        'điện tích âm nên hạn chế polysaccharide và protein ngoại bào bám dính. Sợi có đai PET gia cường, đường kính ' +
        'ngoài 2,0 mm, lỗ danh định 0,05 µm, lực kéo đứt trên 180 N.\n\n' +
        'Khung 32 m² treo đứng, sục khí bọt thô gián đoạn 6 giây mở – 6 giây tắt. Ở nồng độ bùn 9–11 g/L và 28 °C, ' +
        'thông lượng làm việc là 24 L/m²·giờ, áp suất qua màng tăng chậm 0,12 kPa/ngày. Rửa duy trì bằng NaOCl 300 ' +
        'mg/L mỗi tuần, rửa phục hồi hai lần một năm. Độ đục đầu ra dưới 0,2 NTU, coliform không phát hiện trong 95% ' +
        'số mẫu.',
    },
    applications: {
      vi: 'Nước thải đô thị, bệnh viện, thực phẩm; nâng công suất trạm cũ khi không còn đất mở rộng bể lắng.',
    },
    advantages: [
      {
        aspect: { vi: 'Thông lượng làm việc ổn định' },
        ours: 24,
        today: 18,
        unit: 'L/m²·giờ',
        source: { vi: 'So song song với màng nhập khẩu tại trạm 600 m³/ngày ở Đà Nẵng, 12 tháng' },
      },
      {
        aspect: { vi: 'Khoảng cách giữa hai lần rửa phục hồi' },
        ours: 6,
        today: 3,
        unit: 'tháng',
        source: { vi: 'Nhật ký vận hành cùng trạm' },
      },
    ],
    keywords: ['MBR', 'màng sợi rỗng', 'PVDF', 'graphene oxide', 'bít tắc màng', 'thông lượng', 'áp suất qua màng'],
    fields: ['207', '205'],
    trl: 8,
    trlEvidence: { vi: 'Mười một trạm lắp màng của công ty, trạm lâu nhất ba năm rưỡi.' },
    rights: [
      {
        kind: 'invention',
        title: 'Màng sợi rỗng PVDF gia cường chứa graphene oxide',
        number: '1-0043382',
        filedOn: '2020-12-08',
        grantedOn: '2025-01-20',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'joint-development'],
    price: { kind: 'indicative', min: 1_200_000_000, max: 6_000_000_000 },
    owners: [{ name: 'Công ty Cổ phần Kỹ thuật Nước Sơn Trà', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Nhiệt độ bể đông tụ 42 °C với 15% DMAc là điều kiện để lớp ngoài không có hốc ngón tay. GO phải siêu âm ở 15 ' +
      '°C trong 90 phút trước khi trộn; mua của một viện vật liệu ở Hà Nội, lô chênh quá 5% oxy thì loại.',
  },
  {
    key: 'waste-water-t03',
    owner: 'waste-water-institute',
    title: {
      vi: 'Loại bỏ amoni nồng độ cao sau phân hủy kỵ khí chất thải chăn nuôi bằng nitrit hóa bán phần và anammox',
    },
    summary: {
      vi:
        'Hai phản ứng tự dưỡng nối tiếp biến amoni thành khí nitơ mà không cần nguồn carbon, tiết kiệm khoảng 60% ' +
        'điện sục khí so với nitrat hóa – khử nitrat. Hệ chịu được amoni tới 900 mg/L.',
    },
    description: {
      vi:
        'Dịch sau hầm biogas được tách cặn và khử một phần COD, sau đó vào bể nitrit hóa bán phần giữ oxy hòa tan ' +
        '0,4–0,6 mg/L, amoni tự do 5–10 mg/L để ức chế Nitrospira và duy trì tỷ lệ NO₂⁻:NH₄⁺ xấp xỉ 1,3. Bể anammox ' +
        'phía sau dùng giá thể xốp polyurethan phủ gel PVA cố định Candidatus Kuenenia.\n\n' +
        'Giống anammox được làm giàu tại viện từ bùn bãi chôn lấp, thời gian nhân đôi rút còn 8,5 ngày ở 33 °C. Tải ' +
        'lượng nitơ 0,9 kg N/m³/ngày, hiệu suất loại tổng nitơ 86%, lượng bùn dư không đáng kể. Ba tín hiệu pH, độ ' +
        'dẫn và thế oxy hóa khử đủ để điều khiển, không cần máy đo amoni trực tuyến.',
    },
    applications: { vi: 'Trại lợn quy mô trên 3.000 con, lò giết mổ, nước rỉ bãi rác, nước sau ép bùn phân hủy.' },
    advantages: [
      {
        aspect: { vi: 'Điện cho một kilôgam nitơ loại bỏ' },
        ours: 1.5,
        today: 4.1,
        unit: 'kWh/kg N',
        source: { vi: 'Pilot 30 m³/ngày tại trại lợn 5.000 con ở Bắc Giang cũ, 2023' },
      },
    ],
    keywords: ['anammox', 'nitrit hóa bán phần', 'amoni', 'sau biogas', 'giá thể PVA', 'loại nitơ tự dưỡng'],
    fields: ['208', '207'],
    trl: 6,
    trlEvidence: { vi: 'Pilot 30 m³/ngày vận hành 14 tháng, hội đồng cấp tỉnh xếp loại đạt.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp khởi động nhanh hệ nitrit hóa bán phần – anammox',
        number: '1-2022-04455',
        filedOn: '2022-07-11',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'joint-development'],
    price: { kind: 'indicative', min: 1_400_000_000, max: 3_600_000_000 },
    owners: [{ name: 'Viện Kỹ thuật Nước và Môi trường Lục Đầu', share: 100 }],
    origin: { kind: 'state-funded', task: 'BN-2021.MT.04' },
    confidential:
      'Bổ sung hydrazin 2 mg/L trong 10 ngày đầu và Fe²⁺ 5 mg/L liên tục giúp khởi động trong 55 ngày. Chủng KU-LĐ2 ' +
      'lưu ở bể mẹ 4 m³; mỗi bể mới cần cấy tối thiểu 6% thể tích.',
  },
  {
    key: 'waste-water-t04',
    owner: 'waste-water-institute',
    title: {
      vi: 'Thu hồi biogas từ nước thải tinh bột sắn tải lượng cao bằng bể bùn hạt mở rộng EGSB có tuần hoàn trung hòa ' + 'kiềm',
    },
    summary: {
      vi:
        'Bể EGSB cao 14 m xử lý nước thải tinh bột sắn có COD tới 18.000 mg/L và sinh khí đủ thay toàn bộ nhiên liệu ' +
        'sấy. Tuần hoàn kiềm nội tại giúp giảm lượng xút châm.',
    },
    description: {
      vi:
        'Nước thải qua bể acid hóa sáu giờ, HCN bị thủy phân và bay hơi một phần trước khi vào EGSB với vận tốc dâng ' +
        '6 m/giờ. Bùn hạt 1,5–2,5 mm được duy trì nhờ Methanosaeta chiếm ưu thế và bổ sung vi lượng niken, coban. ' +
        'Dòng tuần hoàn tỷ lệ 3:1 mang độ kiềm bicarbonat về đầu vào nên lượng NaOH giảm 70%.\n\n' +
        'Tải hữu cơ thiết kế 16 kg COD/m³/ngày, hiệu suất khử COD 92%, sản lượng khí 0,33 m³ CH₄/kg COD loại bỏ. Bộ ' +
        'tách ba pha nghiêng hai tầng hạn chế trôi bùn khi tải đột biến đầu vụ. Khí được khử H₂S bằng tháp sinh học ' +
        'dưới 150 ppm rồi đốt cho lò dầu truyền nhiệt.',
    },
    applications: { vi: 'Nhà máy tinh bột sắn, cồn, bia, mía đường; công suất từ 500 m³ nước thải một ngày.' },
    advantages: [
      {
        aspect: { vi: 'Tải hữu cơ thể tích' },
        ours: 16,
        today: 3,
        unit: 'kg COD/m³/ngày',
        source: { vi: 'Số liệu bốn nhà máy năm 2020–2023, so với hồ phủ bạt' },
      },
      {
        aspect: { vi: 'Diện tích đất cho 1.000 m³/ngày' },
        ours: 350,
        today: 9000,
        unit: 'm²',
        source: { vi: 'Hồ sơ thiết kế và hiện trạng hồ bạt cùng công suất' },
      },
    ],
    keywords: ['EGSB', 'bùn hạt', 'kỵ khí', 'biogas', 'tinh bột sắn', 'tải hữu cơ', 'Methanosaeta'],
    fields: ['207', '208'],
    trl: 9,
    trlEvidence: { vi: 'Bốn công trình 1.200–3.000 m³/ngày đã nghiệm thu, vận hành trên hai năm.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Bộ tách ba pha hai tầng cho bể kỵ khí dòng dâng',
        number: '2-0002987',
        filedOn: '2018-11-05',
        grantedOn: '2022-08-15',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 9_000_000_000, max: 20_000_000_000 },
    owners: [{ name: 'Viện Kỹ thuật Nước và Môi trường Lục Đầu', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Vi lượng Ni 0,25, Co 0,2, Mo 0,1 mg/L châm vào dòng tuần hoàn, không châm vào bể acid hóa. Góc nghiêng tấm ' +
      'tách tầng dưới 55°, tầng trên 60°, khe 180 mm.',
  },
  {
    key: 'waste-water-t05',
    owner: 'waste-water-equipment',
    title: {
      vi: 'Tách lipid nhũ hóa và protein trong nước thải chế biến thủy sản bằng tuyển nổi vi bọt tích điện',
      en: 'Separating emulsified lipids and proteins from seafood wastewater by charged micro-bubble flotation',
    },
    summary: {
      vi:
        'Bọt khí 20–45 µm mang điện dương do cặp chất hoạt động bề mặt sinh học tạo ra bắt giữ hạt lipid nhũ hóa mà ' +
        'keo tụ thông thường bỏ sót. Thiết bị gọn, đặt trước bể sinh học để ổn định tải.',
      en:
        'Bubbles of 20–45 µm, positively charged with a biosurfactant pair, capture emulsified lipid droplets missed ' +
        'by ordinary coagulation. The compact unit sits before the biological tank and steadies its load.',
    },
    description: {
      vi:
        'Bơm đa pha cánh hở hòa tan không khí ở 5,5 bar rồi xả qua van nhiều lỗ tạo quần thể vi bọt mật độ 10⁵ ' +
        'bọt/mL. Chitosan biến tính cation phủ lên màng bọt làm thế zeta đạt +28 mV, hấp dẫn giọt lipid và protein ' +
        'mang điện âm; nhờ đó liều phèn PAC giảm một nửa.\n\n' +
        'Vùng tiếp xúc kiểu xoáy 40 giây nối với vùng tách dạng tấm nghiêng, tải thủy lực 14 m³/m²·giờ. Dầu mỡ giảm ' +
        'từ 820 xuống 38 mg/L, SS giảm 91%, COD giảm 58%. Váng gạt ra đạt 9–11% chất khô, có thể ép tách dầu làm ' +
        'nguyên liệu diesel sinh học. Toàn bộ phần ướt chế tạo bằng inox 316L hoặc composite; lưu lượng tự điều ' +
        'chỉnh theo mức bể gom.',
      en:
        'An open-impeller multiphase pump dissolves air at 5.5 bar and releases it through a multi-orifice valve at ' +
        '10⁵ bubbles/mL. Cationic chitosan coats the bubbles to a zeta potential of +28 mV, attracting negative ' +
        'lipid droplets and proteins; the PAC dose is halved.\n\n' +
        'A 40-second swirl contact zone feeds an inclined-plate zone loaded at 14 m³/m²·h. Oil and grease fall from ' +
        '820 to 38 mg/L, SS by 91% and COD by 58%. The float holds 9–11% solids and can be pressed for biodiesel ' +
        'feedstock. Wetted parts are 316L or composite, and flow follows the sump level.',
    },
    applications: {
      vi: 'Nhà máy cá tra, cá hộp, bột cá, chả cá; lò mổ và xưởng sữa có nước thải giàu béo.',
      en: 'Pangasius, canned fish, fishmeal and surimi plants; slaughterhouses and dairies with fatty effluent.',
    },
    advantages: [
      {
        aspect: { vi: 'Dầu mỡ còn lại sau tuyển nổi', en: 'Oil and grease left after flotation' },
        ours: 38,
        today: 140,
        unit: 'mg/L',
        source: {
          vi: 'Đo 46 lần tại nhà máy đồ hộp ở Đà Nẵng, so với bể DAF cũ',
          en: '46 samples at a cannery in Da Nang, against its earlier DAF tank',
        },
      },
      {
        aspect: { vi: 'Lượng phèn PAC', en: 'PAC dose' },
        ours: 90,
        today: 200,
        unit: 'mg/L',
        source: { vi: 'Sổ hóa chất cùng nhà máy năm 2022–2023', en: 'Chemical log of the same plant, 2022–2023' },
      },
    ],
    keywords: ['tuyển nổi', 'vi bọt', 'nhũ tương', 'lipid', 'thế zeta', 'chitosan cation', 'tiền xử lý'],
    fields: ['207', '203'],
    trl: 8,
    trlEvidence: {
      vi: 'Sáu thiết bị 20–80 m³/giờ đã bàn giao cho nhà máy thủy sản.',
      en: 'Six units of 20–80 m³/h handed over to seafood plants.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Thiết bị tuyển nổi có vùng tiếp xúc xoáy và vi bọt tích điện',
        number: '2-0003644',
        filedOn: '2021-12-20',
        grantedOn: '2024-12-09',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'technical-service', 'turnkey'],
    price: { kind: 'indicative', min: 650_000_000, max: 2_300_000_000 },
    owners: [{ name: 'Công ty Cổ phần Kỹ thuật Nước Sơn Trà', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Chitosan cation thế 0,35 và saponin bồ kết phối 4:1, châm 1,2 mg/L vào đường hồi lưu chứ không vào nước thô. ' +
      'Van xả 9 lỗ 1,8 mm gia công bằng cắt dây, mòn quá 0,15 mm thì cỡ bọt vượt 80 µm.',
  },
  {
    key: 'waste-water-t06',
    owner: 'waste-water-university',
    title: {
      vi: 'Thu hồi phốt pho và amoni dưới dạng tinh thể struvite trong thiết bị tầng sôi có kiểm soát quá bão hòa',
    },
    summary: {
      vi:
        'Nước sau ép bùn hoặc nước thải phân bón được kết tinh thành hạt struvite 2–3 mm, dùng như phân lân chậm ' +
        'tan. Kiểm soát quá bão hòa giúp hạt đồng đều, tránh bám cặn đường ống.',
    },
    description: {
      vi:
        'Thiết bị tầng sôi ba đường kính cho phép hạt lớn lắng xuống đáy trong khi mầm mịn được giữ ở tầng trên. ' +
        'Nước được sục khử CO₂ nâng pH lên 8,2, phần còn lại chỉnh bằng sữa Mg(OH)₂ thu từ nước ót ruộng muối, rẻ ' +
        'hơn MgCl₂ thương phẩm.\n\n' +
        'Mô hình cân bằng ion tính trực tuyến chỉ số quá bão hòa từ độ dẫn, pH và lưu lượng, giữ trong khoảng ' +
        '2,2–3,5 để tránh mầm tự phát. Với dòng vào 120 mg P/L, hiệu suất thu hồi phốt pho là 88%, amoni 19%; hạt có ' +
        'độ tinh khiết 95%, kim loại nặng dưới ngưỡng phân bón. Thiết bị hiện có công suất 2 m³/giờ, chạy thử ba đợt ' +
        'tại một trạm nước thải đô thị.',
    },
    applications: { vi: 'Trạm có phân hủy kỵ khí bùn, nhà máy phân bón DAP, trại nuôi gia súc lớn.' },
    advantages: [
      {
        aspect: { vi: 'Phốt pho còn lại trong dòng hồi lưu' },
        ours: 14,
        today: 118,
        unit: 'mg/L',
        source: { vi: 'Ba đợt chạy thử, mỗi đợt 20 ngày, năm 2024' },
      },
    ],
    keywords: ['struvite', 'thu hồi phốt pho', 'tầng sôi', 'kết tinh', 'quá bão hòa', 'nước ót'],
    fields: ['207', '204'],
    trl: 5,
    trlEvidence: { vi: 'Mô hình 2 m³/giờ, báo cáo đề tài giai đoạn một.' },
    rights: [],
    modes: ['joint-development', 'non-exclusive-licence', 'spin-off'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Công nghệ Môi trường Nhị Hà', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-71/22' },
    confidential:
      'Hạt mồi là cát struvite 0,3 mm nghiền từ mẻ trước, nạp 18 kg/m³. Mg(OH)₂ phải hoạt hóa bằng CO₂ trong 15 ' +
      'phút, nếu không hạt rỗng và vỡ khi sấy.',
  },
  {
    key: 'waste-water-t07',
    owner: 'waste-water-university',
    title: {
      vi: 'Khử khoáng nguồn nước lợ biến động độ mặn theo mùa bằng lọc nano – thẩm thấu ngược áp suất thấp thu hồi ' + 'năng lượng',
      en: 'Demineralising seasonally brackish sources by nanofiltration and low-pressure reverse osmosis with energy ' + 'recovery',
    },
    summary: {
      vi:
        'Tổ hợp màng tự chuyển chế độ theo độ dẫn điện: mùa mưa chỉ lọc nano một phần dòng, mùa khô bật thẩm thấu ' +
        'ngược. Đặt trong công-ten-nơ 50–500 m³/ngày, chạy một phần bằng điện mặt trời.',
      en:
        'A membrane train that follows conductivity: partial nanofiltration in the wet season, reverse osmosis in ' +
        'the dry. Containerised at 50–500 m³/day and partly solar powered.',
    },
    description: {
      vi:
        'Nguồn nước sau lắng lọc qua siêu lọc 0,03 µm rồi tới dãy màng nano giữ phần lớn canxi, sulfat; dòng thấm ' +
        'vào màng thẩm thấu ngược áp suất thấp 8–12 bar. Nhờ tách ion đa hóa trị trước, không cần chất chống cáu cặn ' +
        'và tỷ lệ thu hồi đạt 78% ở TDS 6 g/L.\n\n' +
        'Bộ trao đổi áp suất kiểu buồng quay thu lại 93% năng lượng dòng cô đặc, điện riêng 1,05 kWh/m³ ở 4 g/L. ' +
        'Thuật toán chọn một trong bốn chế độ theo độ dẫn và giá điện, sao cho clorua sau phối trộn dưới 200 mg/L. ' +
        'Dòng cô đặc 18–26 g/L được xả vào đoạn cửa sông theo con nước lớn sau đánh giá pha loãng. Tấm pin 36 kWp ' +
        'cấp khoảng 40% điện cho mô-đun 200 m³/ngày.',
      en:
        'After settling and filtration, water passes 0.03 µm ultrafiltration and a nanofiltration bank that holds ' +
        'calcium and sulphate; the permeate enters low-pressure RO at 8–12 bar. With multivalent ions removed first, ' +
        'no antiscalant is needed and recovery reaches 78% at 6 g/L TDS.\n\n' +
        'A rotary pressure exchanger recovers 93% of brine energy, giving 1.05 kWh/m³ at 4 g/L. The controller picks ' +
        'one of four modes from conductivity and tariff so that blended chloride stays under 200 mg/L. Brine of ' +
        '18–26 g/L is released into the estuary on the rising tide after a dilution study. A 36 kWp array covers ' +
        'about 40% of a 200 m³/day module.',
    },
    applications: {
      vi: 'Trạm cấp nước tập trung vùng cửa sông, đảo gần bờ, khu du lịch, trại giống cần nước ngọt mùa khô.',
      en: 'Community water stations in estuaries, near-shore islands, resorts and hatcheries short of fresh water.',
    },
    advantages: [
      {
        aspect: { vi: 'Điện cho một mét khối nước', en: 'Electricity per cubic metre' },
        ours: 1.05,
        today: 2.6,
        unit: 'kWh/m³',
        source: {
          vi: 'Trạm trình diễn 200 m³/ngày ở Trà Vinh cũ, hai mùa khô 2023–2024, so với RO thường',
          en: '200 m³/day demonstration in former Tra Vinh over two dry seasons, against ordinary RO',
        },
      },
      {
        aspect: { vi: 'Tỷ lệ thu hồi nước', en: 'Water recovery' },
        ours: 78,
        today: 50,
        unit: '%',
        source: { vi: 'Cùng trạm, đồng hồ đầu vào và đầu ra', en: 'Same station, inlet and outlet meters' },
      },
    ],
    keywords: ['lọc nano', 'thẩm thấu ngược', 'nước lợ', 'thu hồi năng lượng', 'siêu lọc', 'độ dẫn điện', 'điện mặt trời'],
    fields: ['207', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Trạm trình diễn 200 m³/ngày cấp cho 900 hộ, có xác nhận của đơn vị vận hành.',
      en: 'A 200 m³/day station serving 900 households, confirmed by its operator.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ màng hai bậc chuyển chế độ theo độ dẫn điện',
        number: '1-2021-06620',
        filedOn: '2021-10-15',
        status: 'published',
      },
    ],
    modes: ['turnkey', 'machinery-with-technology', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 2_800_000_000, max: 9_000_000_000 },
    owners: [
      { name: 'Trường Đại học Công nghệ Môi trường Nhị Hà', share: 70 },
      { name: 'Công ty Cổ phần Kỹ thuật Nước Sơn Trà', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'KC.08.33/16-20' },
    confidential:
      'Màng nano chọn loại cắt 400 Da, độ giữ MgSO₄ 97% của một hãng Hàn Quốc; màng cắt 200 Da làm áp tăng 3 bar mà ' +
      'không lợi. Ngưỡng chuyển chế độ: 1.100, 2.400 và 5.200 µS/cm, trễ 25 phút.',
  },
  {
    key: 'waste-water-t08',
    owner: 'waste-water-institute',
    title: {
      vi: 'Hấp phụ arsen và oxy hóa sắt, mangan trong nước ngầm bằng laterit biến tính ceri kết hợp cát phủ MnO₂',
    },
    summary: {
      vi:
        'Cột lọc hai lớp vật liệu trong nước đưa arsen từ 180 µg/L xuống dưới 10 µg/L, đồng thời xử lý sắt và ' +
        'mangan. Vật liệu sản xuất từ đất đá ong, dùng được ba năm trước khi thay.',
    },
    description: {
      vi:
        'Không khí được hút qua ejector để oxy hóa sơ bộ Fe²⁺; lớp cát thạch anh phủ MnO₂ xúc tác oxy hóa mangan và ' +
        'As(III) thành As(V) mà không dùng hóa chất. Lớp laterit biến tính ceri 4% phía sau hấp phụ chọn lọc arsenat ' +
        'theo cơ chế phức bề mặt vòng trong.\n\n' +
        'Dung lượng hấp phụ cân bằng 8,6 mg As/g ở pH 7, ít bị cạnh tranh bởi phosphat dưới 1 mg/L. Vận tốc lọc 6 ' +
        'm/giờ; rửa ngược ba ngày một lần, hoàn nguyên bằng NaOH 4% sau 14 tháng. Vật liệu đã bão hòa được đóng rắn ' +
        'trong gạch bê tông, thử rửa trôi TCLP đạt. Có ba cỡ: hộ gia đình 0,5 m³/ngày, trường học 5 m³/ngày và trạm ' +
        '500 m³/ngày.',
    },
    applications: {
      vi: 'Giếng khoan vùng đồng bằng sông Hồng và sông Cửu Long; trạm cấp nước nông thôn, trường học, bếp ăn.',
    },
    advantages: [
      {
        aspect: { vi: 'Arsen trong nước sau xử lý' },
        ours: 4,
        today: 38,
        unit: 'µg/L',
        source: { vi: 'Mẫu tại 64 điểm sau 24 tháng sử dụng, so với bể lọc cát' },
      },
      {
        aspect: { vi: 'Chi phí vật liệu cho một mét khối' },
        ours: 310,
        today: 1200,
        unit: 'đồng',
        source: { vi: 'Quyết toán trạm 500 m³/ngày, so với vật liệu nhập khẩu' },
      },
    ],
    keywords: ['arsen', 'laterit', 'hấp phụ', 'ceri', 'MnO₂', 'sắt – mangan', 'nước ngầm'],
    fields: ['207', '205'],
    trl: 9,
    trlEvidence: { vi: 'Trên 1.300 thiết bị và bảy trạm đang dùng, kiểm tra định kỳ của ngành y tế.' },
    rights: [
      {
        kind: 'invention',
        title: 'Vật liệu hấp phụ arsen từ laterit biến tính ceri',
        number: '1-0034511',
        filedOn: '2017-06-27',
        grantedOn: '2022-12-05',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'franchise', 'machinery-with-technology'],
    price: { kind: 'indicative', min: 220_000_000, max: 1_500_000_000 },
    owners: [{ name: 'Viện Kỹ thuật Nước và Môi trường Lục Đầu', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.2015-G/09' },
    confidential:
      'Laterit Thạch Thất cỡ 0,8–1,2 mm, tẩm Ce(NO₃)₃ hai lần rồi nung 300 °C hai giờ. Bỏ qua bước kiềm hóa NH₃ pH ' +
      '9,5 thì ceri bị rửa trôi gần 20% trong tuần đầu.',
  },
  {
    key: 'waste-water-t09',
    owner: 'waste-water-equipment',
    title: { vi: 'Thu hồi niken và nước rửa từ dây chuyền mạ bằng nhựa chelat và điện phân dòng chảy qua' },
    summary: {
      vi:
        'Nước rửa sau bể mạ được tách riêng, niken bắt giữ trên nhựa chelat rồi thu thành kim loại tấm bằng điện ' +
        'phân. Nước tuần hoàn lại bể rửa, lượng bùn nguy hại giảm mạnh.',
    },
    description: {
      vi:
        'Nhựa iminodiacetic hai cột nối tiếp kiểu luân phiên giữ Ni²⁺ chọn lọc so với Ca²⁺, Na⁺ ở pH 4,5–5,5; nước ' +
        'ra dưới 0,3 mg Ni/L và độ dẫn thấp, đủ quay lại bậc rửa đầu. Khi cột đầu bão hòa, dung dịch H₂SO₄ 12% giải ' +
        'hấp thành dịch 45 g Ni/L.\n\n' +
        'Dịch giải hấp đi qua bình điện phân dòng chảy qua với cực âm xơ carbon diện tích 18 m²/m³, mật độ dòng 180 ' +
        'A/m², hiệu suất dòng 87%. Niken kết tinh 99,5% dùng lại làm cực dương, acid trở về bể giải hấp. Hệ 5 m³/giờ ' +
        'chiếm 22 m². Phiên bản thử cho crom hóa trị ba đã chạy trong phòng thí nghiệm nhưng chưa nằm trong phạm vi ' +
        'chuyển giao.',
    },
    applications: { vi: 'Xưởng mạ niken, mạ hóa học, sản xuất vi mạch in; khu công nghiệp cơ khí điện tử.' },
    advantages: [
      {
        aspect: { vi: 'Bùn nguy hại trên một nghìn mét vuông mạ' },
        ours: 3.5,
        today: 31,
        unit: 'kg',
        source: { vi: 'Theo dõi sáu tháng tại một xưởng ở Quảng Nam cũ, 2024' },
      },
    ],
    keywords: ['niken', 'nhựa chelat', 'điện phân', 'nước rửa mạ', 'tuần hoàn nước', 'bùn nguy hại'],
    fields: ['204', '207'],
    trl: 6,
    trlEvidence: { vi: 'Hệ trình diễn 1 m³/giờ chạy sáu tháng tại xưởng mạ.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Bình điện phân dòng chảy qua cực âm xơ carbon tháo nhanh',
        number: '2-2024-00518',
        filedOn: '2024-09-10',
        status: 'filed',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'joint-development'],
    price: { kind: 'indicative', min: 1_100_000_000, max: 3_200_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Kỹ thuật Nước Sơn Trà', share: 65 },
      { name: 'Trường Đại học Công nghệ Môi trường Nhị Hà', share: 35 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Chất làm bóng saccharin phải khử trước bằng than và H₂O₂ 0,5 mL/L, nếu không lớp kết tủa cong và bong. Điểm ' +
      'chuyển cột đặt ở 1,2 mg Ni/L giữa hai cột, khoảng 310 thể tích lớp.',
  },
  {
    key: 'waste-water-t10',
    owner: 'waste-water-university',
    title: {
      vi: 'Định vị rò rỉ mạng lưới cấp nước bằng cảm biến âm – áp lực thưa và mạng nơ-ron đồ thị hiệu chỉnh mô hình ' + 'thủy lực',
      en: 'Locating distribution-network leaks with sparse acoustic and pressure sensors and a graph neural network',
    },
    summary: {
      vi:
        'Chỉ cần khoảng một cảm biến cho mỗi 3 km ống, hệ thống khoanh vùng điểm rò trong bán kính 40 m và xếp hạng ' +
        'theo lưu lượng thất thoát. Phù hợp mạng phân tán, ít điểm đo.',
      en:
        'With about one sensor per 3 km of main, the system narrows a leak to within 40 m and ranks it by lost flow. ' +
        'It suits scattered networks with few meters.',
    },
    description: {
      vi:
        'Nút đo tự cấp pin năm năm ghi áp lực 100 Hz và âm thanh thủy thính 10–1.500 Hz vào khung 2–4 giờ sáng, gửi ' +
        'đặc trưng phổ qua LoRaWAN. Mạng nơ-ron đồ thị nhận cấu trúc ống từ GIS, học từ hàng trăm nghìn kịch bản rò ' +
        'mô phỏng bằng EPANET rồi tinh chỉnh với sự cố thật.\n\n' +
        'Độ nhám ống và nhu cầu nút được ước lượng cùng lúc nhờ đồng hóa dữ liệu Ensemble Kalman, nên mô hình vẫn ' +
        'tin cậy khi thông tin vật liệu ống không đầy đủ. Trên mạng thử nghiệm 214 km, 83% điểm rò trên 0,3 L/giây ' +
        'được định vị trong 40 m, báo nhầm 0,2 lần mỗi tuần. Đội hiện trường nhận lệnh đào trên điện thoại kèm xác ' +
        'suất và ảnh phổ.',
      en:
        'Five-year battery nodes record 100 Hz pressure and 10–1,500 Hz hydrophone sound from 2 to 4 a.m. and send ' +
        'spectral features over LoRaWAN. A graph neural network takes pipe topology from GIS, trains on hundreds of ' +
        'thousands of EPANET leak scenarios and is fine-tuned on real incidents.\n\n' +
        'Pipe roughness and nodal demand are estimated together by Ensemble Kalman assimilation, so the model holds ' +
        'when pipe records are incomplete. On a 214 km test network, 83% of leaks over 0.3 L/s were placed within 40 ' +
        'm, with 0.2 false alarms a week. Field crews receive digging orders with probability and spectrum on their ' +
        'phones.',
    },
    applications: {
      vi: 'Công ty cấp nước đô thị, nông thôn; khu công nghiệp có mạng nội bộ trên 20 km.',
      en: 'Urban and rural water companies, and industrial parks with more than 20 km of internal mains.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian từ lúc rò đến lúc sửa', en: 'Time from leak to repair' },
        ours: 4,
        today: 47,
        unit: 'ngày',
        source: {
          vi: 'Mạng 214 km ở Hà Nam cũ, 18 tháng, so với dò bằng tai nghe theo tuyến',
          en: '214 km network in former Ha Nam over 18 months, against walking surveys',
        },
      },
    ],
    keywords: ['mạng nơ-ron đồ thị', 'rò rỉ', 'thủy thính', 'EPANET', 'đồng hóa dữ liệu', 'LoRaWAN', 'cảm biến thưa'],
    fields: ['102', '207'],
    trl: 7,
    trlEvidence: {
      vi: 'Vận hành 18 tháng trên 214 km, đối chiếu 96 lần đào thực tế.',
      en: '18 months on 214 km, checked against 96 excavations.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm định vị rò rỉ NhiHa Leak',
        number: '2961/2024/QTG',
        grantedOn: '2024-04-18',
        status: 'granted',
      },
      {
        kind: 'invention',
        title: 'Phương pháp định vị rò rỉ dùng đồ thị và đồng hóa dữ liệu',
        number: '1-2023-09027',
        filedOn: '2023-12-12',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'capital-contribution'],
    price: { kind: 'indicative', min: 800_000_000, max: 2_600_000_000 },
    owners: [
      { name: 'Trường Đại học Công nghệ Môi trường Nhị Hà', share: 90 },
      { name: 'Trần Đăng Khoa', share: 10 },
    ],
    origin: { kind: 'state-funded', task: 'KC.4.0-27/19-25' },
    confidential:
      'Đặc trưng quan trọng nhất là tỷ số năng lượng 180–420 Hz trên 20–90 Hz sau chuẩn hóa theo vật liệu ống. Bộ 14 ' +
      'kịch bản nhiễu do ghe máy, trạm bơm nhỏ là phần dữ liệu không công bố.',
  },
  {
    key: 'waste-water-t11',
    owner: 'waste-water-institute',
    title: {
      vi: 'Xử lý phân tán nước thải sinh hoạt cụm dân cư bằng đất ngập nước kiến tạo lai dòng đứng – dòng ngang',
    },
    summary: {
      vi:
        'Hai bãi lọc trồng cây nối tiếp xử lý nước sau bể tự hoại của 50–500 hộ mà gần như không tốn điện. Cộng đồng ' +
        'tự vận hành sau một ngày tập huấn.',
    },
    description: {
      vi:
        'Bãi dòng đứng sâu 0,9 m nhận nước theo mẻ bằng siphon tự động, quá trình khô – ướt luân phiên kéo oxy vào ' +
        'lớp xỉ than và sỏi nhẹ nên nitrat hóa mạnh. Bãi dòng ngang phía sau duy trì thiếu khí, khử nitrat bằng ' +
        'carbon từ mảnh tre 5% trộn trong vật liệu.\n\n' +
        'Thực vật gồm sậy, thủy trúc và chuối hoa; sinh khối cắt bốn tháng một lần. Diện tích 1,3 m²/người, tải hữu ' +
        'cơ 18 g BOD₅/m²·ngày. Chất lượng đầu ra trung bình: BOD₅ 12 mg/L, amoni 4 mg/L, tổng nitơ 15 mg/L. Lớp vật ' +
        'liệu lọc được thiết kế theo cấp hạt đảo để hạn chế tắc, chu kỳ thay lớp mặt tám năm.',
    },
    applications: { vi: 'Khu dân cư nông thôn mới, khu tái định cư, trường nội trú, điểm du lịch sinh thái.' },
    advantages: [
      {
        aspect: { vi: 'Chi phí vận hành một mét khối' },
        ours: 420,
        today: 3100,
        unit: 'đồng',
        source: { vi: 'So với trạm hợp khối bùn hoạt tính cùng cỡ, khảo sát mười công trình năm 2023' },
      },
    ],
    keywords: ['đất ngập nước kiến tạo', 'dòng đứng', 'dòng ngang', 'xử lý phân tán', 'khử nitrat', 'sậy'],
    fields: ['207', '208'],
    trl: 9,
    trlEvidence: { vi: 'Ba mươi tám công trình, công trình đầu tiên bàn giao năm 2016.' },
    rights: [],
    modes: ['technical-service', 'training', 'turnkey'],
    price: { kind: 'indicative', min: 450_000_000, max: 3_000_000_000 },
    owners: [{ name: 'Viện Kỹ thuật Nước và Môi trường Lục Đầu', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Mảnh tre phải ngâm nước vôi 20 ngày, dài 3–5 cm, nếu dùng tre tươi thì nước đầu ra vàng suốt hai tháng. ' +
      'Siphon chuông có ống mồi 9 mm ở cao độ +4 cm.',
  },
  {
    key: 'waste-water-t12',
    owner: 'waste-water-equipment',
    title: { vi: 'Giảm thể tích bùn sinh học bằng tách nước điện thẩm thấu nối tiếp sấy nhà kính năng lượng mặt trời' },
    summary: {
      vi:
        'Bùn đã ép khung bản được đặt trong điện trường một chiều để kéo thêm nước liên kết, sau đó sấy trên sàn nhà ' +
        'kính có robot đảo. Độ ẩm hạ từ 82% xuống khoảng 30% với lượng điện thấp.',
    },
    description: {
      vi:
        'Bánh bùn 15 mm chạy giữa băng cực dương titan phủ MMO và trống cực âm inox; gradient 20–30 V/cm làm nước ' +
        'trong khe keo dịch chuyển về cực âm và được hút chân không. Độ ẩm giảm từ 82% còn 60% sau sáu phút, điện ' +
        'tiêu thụ 0,12 kWh cho một kilôgam nước tách.\n\n' +
        'Giai đoạn hai là nhà kính mái polycarbonat 600 m² với sàn ấm bằng nhiệt thải máy thổi khí, quạt điều khiển ' +
        'theo chênh lệch áp suất hơi và robot đảo bốn lượt mỗi giờ. Sau 7–10 ngày bùn còn 28–32% ẩm, nhiệt trị 11 ' +
        'MJ/kg, coliform giảm dưới 10³ MPN/g nên có thể đồng đốt lò xi măng hoặc làm gạch. Khí thải nhà kính đi qua ' +
        'lọc sinh học vỏ dừa.',
    },
    applications: {
      vi: 'Trạm nước thải khu công nghiệp, đô thị, nhà máy thực phẩm phát sinh từ 5 tấn bùn ép một ngày.',
    },
    advantages: [
      {
        aspect: { vi: 'Khối lượng phải chở đi so với bùn ép ban đầu' },
        ours: 26,
        today: 100,
        unit: '%',
        source: { vi: 'Cân xe tại trạm 7.000 m³/ngày ở Đà Nẵng, năm 2024' },
      },
      {
        aspect: { vi: 'Điện để tách một kilôgam nước' },
        ours: 0.14,
        today: 0.85,
        unit: 'kWh/kg',
        source: { vi: 'So với máy sấy đĩa gián tiếp cùng công suất' },
      },
    ],
    keywords: ['điện thẩm thấu', 'tách nước bùn', 'sấy nhà kính', 'năng lượng mặt trời', 'nước liên kết', 'đồng đốt'],
    fields: ['207', '203'],
    trl: 7,
    trlEvidence: { vi: 'Dây chuyền 8 tấn/ngày vận hành 11 tháng tại trạm xử lý ở Đà Nẵng.' },
    rights: [
      {
        kind: 'invention',
        title: 'Máy tách nước bùn điện thẩm thấu kiểu băng – trống',
        number: '1-2022-07506',
        filedOn: '2022-11-07',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'technical-service'],
    price: { kind: 'indicative', min: 3_000_000_000, max: 7_000_000_000 },
    owners: [{ name: 'Công ty Cổ phần Kỹ thuật Nước Sơn Trà', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐNa.2021-07/KHCN' },
    confidential:
      'Điện áp phải tăng theo bậc 24–40–60 V vì bánh bùn khô dần phía cực dương; áp một bậc thì điện tăng gấp đôi. ' +
      'Thêm tro trấu 3% trước khi ép giúp giữ độ dẫn 1,5–2 mS/cm.',
  },
  {
    key: 'waste-water-t13',
    owner: 'waste-water-park',
    title: {
      vi: 'Ước lượng COD trực tuyến và điều khiển tải trạm tập trung bằng cảm biến mềm hồi quy quá trình Gauss',
    },
    summary: {
      vi:
        'Phần mềm suy ra COD, tổng nitơ đầu vào từ các đại lượng rẻ tiền và cảnh báo sớm nhà máy thành viên xả bất ' +
        'thường. Công ty phát triển cho trạm của mình và sẵn sàng nhượng quyền sử dụng.',
    },
    description: {
      vi:
        'Mười hai hố đấu nối được gắn cụm đo độ dẫn, pH, nhiệt độ, hấp thụ UV 254 nm và lưu lượng. Mô hình hồi quy ' +
        'quá trình Gauss huấn luyện trên 5.200 cặp mẫu phòng thí nghiệm cho giá trị COD mỗi năm phút cùng khoảng tin ' +
        'cậy; khi độ bất định lớn, hệ yêu cầu lấy mẫu bổ sung và tự học lại.\n\n' +
        'Bộ điều phối giữ tải đều bằng cách đóng mở bể điều hòa và cảnh báo ngược cho từng nhà máy, chỉ ra dấu vân ' +
        'tay quang phổ của nguồn xả. Sau 20 tháng, sai số tương đối của COD là 8,7%, số lần sốc tải giảm từ 31 xuống ' +
        '6 lần mỗi năm, chi phí hóa chất và điện giảm 14%. Giao diện web chạy trong mạng nội bộ.',
    },
    applications: { vi: 'Trạm xử lý tập trung khu công nghiệp, cụm công nghiệp có từ năm nguồn xả trở lên.' },
    advantages: [
      {
        aspect: { vi: 'Số lần sốc tải trong một năm' },
        ours: 6,
        today: 31,
        unit: 'lần',
        source: { vi: 'Nhật ký trạm 9.000 m³/ngày, so sánh năm 2021 và 2023' },
      },
    ],
    keywords: ['cảm biến mềm', 'quá trình Gauss', 'COD trực tuyến', 'hấp thụ UV', 'điều hòa tải', 'cảnh báo nguồn xả'],
    fields: ['102', '207'],
    trl: 8,
    trlEvidence: { vi: 'Hoạt động liên tục tại trạm của công ty từ tháng 5/2022.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm giám sát nguồn xả VCX Watch',
        number: '5504/2023/QTG',
        grantedOn: '2023-08-21',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'firm', min: 480_000_000, max: 480_000_000 },
    owners: [{ name: 'Công ty Cổ phần Hạ tầng Công nghiệp Vàm Cỏ Xanh', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Hạt nhân Matérn 5/2 cộng thành phần tuần hoàn 24 giờ; bộ lọc loại mẫu UV khi độ đục trên 220 NTU. Tập vân tay ' +
      'quang phổ của 64 nhà máy không được bàn giao, chỉ giao quy trình lập tập mới.',
  },
]
