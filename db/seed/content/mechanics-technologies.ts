import type { TechnologyContent } from './shape'

export const mechanicsTechnologies: TechnologyContent[] = [
  {
    key: 'mechanics-t01',
    owner: 'mechanics-institute',
    title: {
      vi: 'Phục hồi bề mặt chịu mài mòn của trục và bánh công tác bằng phủ đắp laser composite nền niken – cacbit vonfram',
      en: 'Restoring worn shafts and impellers by laser cladding with nickel-based tungsten carbide composite',
    },
    summary: {
      vi: 'Chùm laser sợi quang nung chảy bột hợp kim ngay trên bề mặt đã mòn, tạo lớp phủ liên kết luyện kim dày 0,8–3 mm với vùng ảnh hưởng nhiệt rất hẹp. Chi tiết phục hồi bền hơn chi tiết mới và giá chỉ bằng 35–50%.',
      en: 'A fibre laser melts alloy powder onto the worn surface, forming a metallurgically bonded layer of 0.8–3 mm with a very narrow heat-affected zone. The restored part outlasts a new one at 35–50% of its price.',
    },
    description: {
      vi: `Hàn đắp hồ quang đưa nhiệt lớn vào trục nên dễ cong vênh, nứt nguội và pha loãng lớp phủ tới 15–25%. Phủ đắp laser dùng nguồn sợi quang 4 kW, vết chùm chữ nhật 12 × 2 mm và đầu phun đồng trục, nung chảy bột Ni60 pha 40% WC dạng cầu trong khí argon. Mức pha loãng dưới 5%, độ cứng nền 58–62 HRC, hạt cacbit phân bố đều và không bị hòa tan.

Trước khi phủ, chi tiết được quét biên dạng bằng cảm biến laser để lập quỹ đạo rô-bốt và tính bù mòn theo từng vị trí; nung sơ bộ cảm ứng 180–250 °C áp dụng cho thép cacbon trung bình. Sau phủ, bề mặt được mài bằng đá CBN đạt Ra 0,4 µm và kiểm tra thẩm thấu, siêu âm mảng pha. Đường kính gia công lớn nhất 900 mm, dài 4,5 m, khối lượng 3 tấn.`,
      en: `Arc hardfacing puts so much heat into a shaft that it bends, cracks and dilutes the overlay by 15–25%. Laser cladding uses a 4 kW fibre source, a 12 × 2 mm rectangular spot and a coaxial nozzle to melt Ni60 powder with 40% spherical WC under argon. Dilution stays below 5%, matrix hardness reaches 58–62 HRC, and the carbides are evenly spread and undissolved.

The part is first scanned by a laser profiler, so that the robot path compensates wear point by point; induction preheating at 180–250 °C is used for medium-carbon steel. The clad is ground with CBN wheels to Ra 0.4 µm and checked by penetrant and phased-array ultrasound. Parts up to 900 mm in diameter, 4.5 m long and 3 tonnes can be treated.`,
    },
    applications: {
      vi: 'Trục cán, trục chân vịt, bánh công tác bơm bùn, vít tải, ngõng trục tuabin; các cụm chịu mài mòn hạt và xâm thực.',
      en: 'Mill rolls, propeller shafts, slurry pump impellers, screw conveyors and turbine journals subject to abrasion and cavitation.',
    },
    advantages: [
      {
        aspect: { vi: 'Tuổi thọ trục cán thép thanh giữa hai lần phục hồi', en: 'Life of a bar-mill roll between repairs' },
        ours: 14.5,
        today: 5.6,
        unit: 'nghìn tấn thép',
        source: {
          vi: 'Theo dõi 12 trục tại nhà máy cán ở Hải Phòng, so với hàn đắp dây lõi thuốc, 2023–2024',
          en: 'Twelve rolls followed at a Hải Phòng mill against flux-cored overlay, 2023–2024',
        },
      },
      {
        aspect: { vi: 'Mức pha loãng lớp phủ', en: 'Dilution of the overlay' },
        ours: 4.2,
        today: 19,
        unit: '%',
        source: { vi: 'Phân tích EDS mặt cắt tại Viện', en: 'EDS analysis of cross-sections at the Institute' },
      },
    ],
    keywords: ['phủ đắp laser', 'cacbit vonfram', 'Ni60', 'liên kết luyện kim', 'mài mòn', 'phục hồi chi tiết', 'xâm thực'],
    fields: ['205', '203'],
    trl: 8,
    trlEvidence: {
      vi: 'Đã phục hồi 96 trục và 41 bánh công tác theo hợp đồng dịch vụ từ năm 2022; quy trình được đăng kiểm chấp thuận cho trục chân vịt.',
      en: 'Ninety-six shafts and 41 impellers restored under service contracts since 2022; the procedure is approved by the ship register for propeller shafts.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp phủ laser bù mòn theo biên dạng quét cho chi tiết tròn xoay',
        number: '1-0041873',
        filedOn: '2020-09-17',
        grantedOn: '2024-10-21',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 3_800_000_000, max: 9_500_000_000 },
    owners: [{ name: 'Viện Cơ khí Chính xác và Công nghệ Bề mặt Bạch Đằng', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.03.18/16-20' },
    confidential:
      'Tốc độ quét 11 mm/s, lượng bột 28 g/phút, chồng vết 45%; bột WC là loại cầu 53–150 µm, loại nghiền góc cạnh gây nứt. Lớp đệm NiCu 0,3 mm bắt buộc khi nền có trên 0,45% cacbon.',
  },
  {
    key: 'mechanics-t02',
    owner: 'mechanics-robotics',
    title: {
      vi: 'Rô-bốt hàn hồ quang tự thích nghi bám đường nối bằng cảm biến tam giác quang và lập trình không cần dạy điểm',
      en: 'Self-adaptive arc-welding robot with optical-triangulation seam tracking and teach-free programming',
    },
    summary: {
      vi: 'Ô hàn đọc mô hình CAD, tự sinh quỹ đạo và bù sai lệch gá đặt theo thời gian thực nhờ cảm biến laser gắn trước mỏ hàn. Thích hợp loạt nhỏ, nhiều chủng loại vì chuyển đổi sản phẩm trong dưới 15 phút.',
      en: 'The cell reads the CAD model, generates its own paths and corrects fit-up errors in real time with a laser sensor ahead of the torch. Changeover takes under 15 minutes, which suits small batches of many products.',
    },
    description: {
      vi: `Rô-bốt hàn thông thường lặp lại quỹ đạo đã dạy nên chỉ đạt khi phôi cắt và đồ gá rất chính xác. Hệ thống này chiếu vạch laser xanh 450 nm trước vũng hàn 25 mm, camera có lọc dải hẹp dựng biên dạng mối ghép 120 lần/giây; thuật toán trích đặc trưng chịu nhiễu tia lửa xác định tâm khe, bề rộng khe và độ lệch mép.

Bộ điều khiển hiệu chỉnh vị trí mỏ trong phạm vi ±12 mm, đồng thời thay đổi tốc độ, biên độ lắc và năng lượng đường theo bề rộng khe 0–4 mm. Mô-đun lập trình ngoại tuyến nhận tệp STEP, tự tìm cạnh hàn, tránh va chạm và chọn góc mỏ theo thư viện 60 quy trình WPS. Dòng hàn, điện áp và ảnh vũng hàn được lưu theo số sê-ri để truy xuất chất lượng.`,
      en: `A conventional welding robot repeats a taught path, so it works only if blanks and jigs are very accurate. This system projects a 450 nm blue laser line 25 mm ahead of the pool; a camera with a narrow-band filter rebuilds the joint profile 120 times a second, and a spatter-tolerant feature extractor finds the gap centre, gap width and edge mismatch.

The controller shifts the torch within ±12 mm and adapts travel speed, weave amplitude and heat input to gaps of 0–4 mm. Off-line programming accepts STEP files, finds the weld edges, avoids collisions and picks torch angles from a library of 60 procedures. Current, voltage and pool images are stored by serial number for traceability.`,
    },
    applications: {
      vi: 'Khung sườn xe, dầm kết cấu, bồn bể, máy nông nghiệp; thép cacbon dày 2–25 mm, thép không gỉ và nhôm.',
      en: 'Vehicle frames, structural beams, tanks and farm machinery in carbon steel of 2–25 mm, stainless steel and aluminium.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian chuyển đổi sang sản phẩm mới', en: 'Changeover to a new product' },
        ours: 14,
        today: 210,
        unit: 'phút',
        source: {
          vi: 'Bấm giờ 30 lần đổi mã tại nhà máy rơ-moóc ở Đà Nẵng, 2025',
          en: 'Timing of 30 changeovers at a trailer factory in Đà Nẵng, 2025',
        },
      },
      {
        aspect: { vi: 'Mối nối phải sửa sau kiểm tra siêu âm', en: 'Joints repaired after ultrasonic inspection' },
        ours: 1.1,
        today: 6.4,
        unit: '%',
        source: {
          vi: '2.150 mối, so với bán tự động cầm tay cùng nhà máy',
          en: '2,150 joints against hand-held semi-automatic work in the same factory',
        },
      },
    ],
    keywords: ['rô-bốt hàn', 'bám đường hàn', 'tam giác quang', 'lập trình ngoại tuyến', 'điều khiển thích nghi', 'hồ quang kim loại'],
    fields: ['202', '203'],
    trl: 9,
    trlEvidence: {
      vi: 'Hai mươi ba ô hàn đang sản xuất tại mười bốn nhà máy, ô lâu nhất đã chạy từ tháng 3/2021.',
      en: 'Twenty-three cells in production at fourteen factories, the oldest since March 2021.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp trích tâm khe hàn từ ảnh vạch laser có nhiễu tia lửa',
        number: '1-2022-07741',
        filedOn: '2022-11-28',
        status: 'published',
      },
      {
        kind: 'copyright-software',
        title: 'Phần mềm HanGiang WeldPath',
        number: '3390/2022/QTG',
        filedOn: '2022-05-05',
        grantedOn: '2022-06-02',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'technical-service'],
    price: { kind: 'indicative', min: 1_900_000_000, max: 4_200_000_000 },
    owners: [{ name: 'Công ty Cổ phần Robot và Tự động hóa Hàn Giang', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bộ trích đặc trưng kết hợp biến đổi Radon cục bộ với lọc Kalman bốn trạng thái; hệ số lắc theo khe nằm trong bảng tra 9 × 7 hiệu chỉnh bằng 640 mẫu macro.',
  },
  {
    key: 'mechanics-t03',
    owner: 'mechanics-university',
    title: { vi: 'Chẩn đoán sớm hư hỏng ổ lăn và hộp số qua phổ đường bao dao động kết hợp mạng nơ-ron một chiều' },
    summary: {
      vi: 'Cảm biến gia tốc không dây và máy tính biên phát hiện tróc rỗ ổ lăn, mòn răng trước khi hỏng ba đến năm tuần. Kế hoạch bảo trì chuyển từ theo lịch sang theo tình trạng, giảm dừng máy đột xuất.',
    },
    description: {
      vi: `Khi con lăn đi qua vết tróc, xung va đập điều biên lên tần số riêng của kết cấu 2–12 kHz. Thiết bị thu dao động ba trục 25,6 kHz, tự chọn dải cộng hưởng bằng kurtosis phổ, giải điều chế Hilbert để lấy phổ đường bao, rồi đối chiếu các tần số đặc trưng BPFO, BPFI, BSF tính từ hình học ổ và tốc độ quay thực.

Phổ chuẩn hóa theo bậc quay được đưa vào mạng nơ-ron tích chập một chiều huấn luyện trên 41 nghìn bản ghi, phân biệt hỏng vòng ngoài, vòng trong, con lăn, lệch tâm, thiếu bôi trơn và mòn bánh răng. Chỉ kết quả và đặc trưng được gửi qua LoRaWAN nên pin dùng 26 tháng với chu kỳ đo 20 phút. Phần mềm ước lượng thời gian sử dụng còn lại kèm khoảng tin cậy và tạo phiếu công việc.`,
    },
    applications: { vi: 'Quạt, bơm, máy nghiền, băng tải, hộp giảm tốc và động cơ điện 5–800 kW trong nhà máy xi măng, giấy, thực phẩm.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian dừng đột xuất do hỏng ổ và hộp số' },
        ours: 19,
        today: 84,
        unit: 'giờ/năm',
        source: { vi: 'Nhà máy giấy ở Đồng Nai, 118 điểm đo, so sánh năm 2022 với năm 2024' },
      },
      {
        aspect: { vi: 'Tỷ lệ cảnh báo đúng' },
        ours: 93,
        today: 71,
        unit: '%',
        source: { vi: 'So với ngưỡng vận tốc dao động hiệu dụng theo ISO 20816, đối chiếu khi tháo máy' },
      },
    ],
    keywords: ['phổ đường bao', 'ổ lăn', 'kurtosis phổ', 'bảo trì theo tình trạng', 'dao động', 'mạng nơ-ron một chiều', 'LoRaWAN'],
    fields: ['203', '202'],
    trl: 7,
    trlEvidence: {
      vi: 'Trình diễn 18 tháng với 118 điểm đo tại nhà máy giấy, hội đồng nghiệm thu cấp tỉnh xếp loại xuất sắc tháng 1/2025.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm chẩn đoán dao động TranBien-Care',
        number: '7016/2024/QTG',
        filedOn: '2024-08-19',
        grantedOn: '2024-09-16',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'spin-off'],
    price: { kind: 'indicative', min: 380_000_000, max: 1_600_000_000 },
    owners: [{ name: 'Trường Đại học Bách khoa Trấn Biên', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.ĐN-18/2022' },
    confidential:
      'Dữ liệu huấn luyện gồm 9.200 bản ghi hỏng thật từ sáu nhà máy có ràng buộc bảo mật; phần tăng cường mô phỏng theo mô hình Hertz với nhiễu màu. Ngưỡng cảnh báo tách riêng theo tải ba mức.',
  },
  {
    key: 'mechanics-t04',
    owner: 'mechanics-institute',
    title: { vi: 'Thiết kế hệ thống rót – bù ngót gang cầu theo mô phỏng đông đặc để loại trừ rỗ co vi mô' },
    summary: {
      vi: 'Quy trình kết hợp mô phỏng điền đầy – đông đặc, biến tính cầu hóa hai bước và đậu ngót phát nhiệt giúp vật đúc gang cầu đặc sít. Tỷ lệ phế phẩm giảm xuống dưới 4% và hiệu suất kim loại tăng rõ.',
    },
    description: {
      vi: `Gang cầu đông đặc theo kiểu thể nhão, graphit giãn nở ở giai đoạn cuối; nếu khuôn không đủ cứng vững hoặc đậu ngót đông trước, các túi kim loại cô lập tạo thành rỗ co. Công nghệ xây dựng mô hình số từ tệp ba chiều, giải bài toán dòng chảy và truyền nhiệt bằng sai phân hữu hạn, lập bản đồ tiêu chuẩn Niyama và mô-đun nhiệt, từ đó định vị rãnh dẫn, vật làm nguội và đậu ngót phát nhiệt kích thước tối thiểu.

Song song, kim loại lỏng được kiểm soát bằng phân tích nhiệt: đường cong nguội cho biết độ quá nguội, nhiệt độ đường đặc và khả năng giãn nở graphit. Biến tính trong gầu và trong dòng rót giữ số hạt graphit trên 180 hạt/mm². Bộ hồ sơ chuyển giao gồm quy trình phối liệu, bảng đậu ngót cho 40 nhóm vật đúc và khóa đào tạo kỹ sư sáu tuần.`,
    },
    applications: { vi: 'Thân bơm, thân van, moay-ơ, vỏ hộp số gang cầu FCD450–FCD700 khối lượng 3–600 kg.' },
    advantages: [
      {
        aspect: { vi: 'Phế phẩm do rỗ co' },
        ours: 3.4,
        today: 12.8,
        unit: '%',
        source: { vi: 'Hai xưởng đúc ở Ninh Bình và Hải Phòng, 1.460 tấn vật đúc, 2023' },
      },
      {
        aspect: { vi: 'Hiệu suất thu hồi kim loại' },
        ours: 71,
        today: 58,
        unit: '%',
        source: { vi: 'Cân vật đúc và hệ thống rót của 22 mã hàng' },
      },
    ],
    keywords: ['gang cầu', 'mô phỏng đông đặc', 'tiêu chuẩn Niyama', 'đậu ngót phát nhiệt', 'biến tính', 'phân tích nhiệt'],
    fields: ['205', '203'],
    trl: 8,
    trlEvidence: { vi: 'Đã bàn giao cho hai xưởng đúc, hồ sơ công nghệ được nghiệm thu kèm phiếu chụp X-quang 320 vật đúc.' },
    rights: [],
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 550_000_000, max: 1_300_000_000 },
    owners: [{ name: 'Viện Cơ khí Chính xác và Công nghệ Bề mặt Bạch Đằng', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-09/19' },
    confidential:
      'Chất biến tính dòng rót chứa 1,7% Bi và 0,9% đất hiếm, cỡ hạt 0,2–0,7 mm, dùng 0,12%. Ngưỡng Niyama áp dụng cho cát nhựa là 0,85 thay cho 0,77 trong tài liệu phổ biến.',
  },
  {
    key: 'mechanics-t05',
    owner: 'mechanics-institute',
    title: { vi: 'Tái sinh nhiệt – cơ hỗn hợp làm khuôn nhựa furan và phenolic bằng lò tầng sôi kết hợp chà xát ly tâm' },
    summary: {
      vi: 'Màng nhựa bám quanh hạt silic được đốt trong tầng sôi rồi chà sạch và phân cấp, trả lại vật liệu có chất lượng tương đương nguyên liệu mới. Lượng phải thải bỏ và mua bổ sung giảm khoảng mười lần.',
    },
    description: {
      vi: `Sau khi rót kim loại, hạt silic còn mang màng nhựa cacbon hóa, lượng mất khi nung (LOI) 2,5–4%, sinh khí và gây rỗ nếu dùng lại. Phương pháp chà khô chỉ hạ LOI xuống 1,8%. Dây chuyền này đập cục rung, tách từ, sau đó đưa vào lò tầng sôi đốt gas ở 640–680 °C, thời gian lưu 35 phút; nhiệt khói được thu hồi để gia nhiệt không khí nên suất tiêu thụ chỉ 14 kg LPG/tấn.

Vật liệu nguội 45 °C trong bộ trao đổi nhiệt ống nước, đi qua hai đĩa ly tâm chà xát để bóc tro và axit dư, cuối cùng phân cấp gió loại hạt dưới 75 µm. LOI còn 0,2%, nhu cầu axit 3 mL, độ bền uốn của mẫu thử bằng 97% nguyên liệu mới. Khí thải đốt lại ở 820 °C và lọc túi, không còn mùi formaldehyt.`,
    },
    applications: { vi: 'Xưởng đúc gang, thép, nhôm dùng khuôn tự cứng furan, phenolic, Alphaset; quy mô 1–8 tấn/giờ.' },
    advantages: [
      {
        aspect: { vi: 'Lượng mất khi nung sau tái sinh' },
        ours: 0.2,
        today: 1.8,
        unit: '%',
        source: { vi: 'Phân tích 60 mẫu trên dây chuyền 2 tấn/giờ, đối chứng máy chà khô hai cấp' },
      },
      {
        aspect: { vi: 'Tỷ lệ bổ sung nguyên liệu mới' },
        ours: 6,
        today: 55,
        unit: '%',
        source: { vi: 'Thống kê kho sáu tháng của xưởng đúc ở Hải Phòng, 2024' },
      },
    ],
    keywords: ['tái sinh nhiệt', 'lò tầng sôi', 'nhựa furan', 'lượng mất khi nung', 'chà xát ly tâm', 'hạt silic'],
    fields: ['205', '207'],
    trl: 7,
    trlEvidence: { vi: 'Dây chuyền trình diễn 2 tấn/giờ chạy tại xưởng đúc Hải Phòng từ tháng 4/2024, tích lũy 5.100 tấn.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Lò tầng sôi tái sinh vật liệu làm khuôn có thu hồi nhiệt khói',
        number: '2-0003874',
        filedOn: '2022-06-09',
        grantedOn: '2025-05-12',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 4_500_000_000, max: 11_000_000_000 },
    owners: [
      { name: 'Viện Cơ khí Chính xác và Công nghệ Bề mặt Bạch Đằng', share: 75 },
      { name: 'Công ty TNHH Lò công nghiệp Cửa Cấm', share: 25 },
    ],
    origin: { kind: 'state-funded', task: 'KC.03.07/21-30' },
    confidential:
      'Vận tốc sôi 0,62 m/s ở 660 °C; mũ phân phối gió bằng thép 310S khoan 4 lỗ 3,5 mm nghiêng xuống 15°. Đĩa chà lót cacbit silic quay 1.450 vòng/phút, khe 9 mm.',
  },
  {
    key: 'mechanics-t06',
    owner: 'mechanics-institute',
    title: { vi: 'Xử lý bề mặt song hợp thấm nitơ plasma và phủ PVD AlCrN cho thép dụng cụ gia công áp lực' },
    summary: {
      vi: 'Lớp khuếch tán nitơ sâu 80–120 µm nâng đỡ màng gốm AlCrN 3 µm có độ cứng trên 3.000 HV, hạn chế mài mòn dính và mỏi nhiệt. Tuổi thọ dụng cụ tăng ba đến năm lần mà kích thước thay đổi không quá 4 µm.',
    },
    description: {
      vi: `Màng PVD phủ trực tiếp lên thép dụng cụ tôi thường bong khi chịu ép vì nền biến dạng, còn thấm nitơ đơn thuần không đủ chống dính. Quy trình song hợp tiến hành trong hai buồng: thấm plasma ở 480 °C với hỗn hợp N2:H2 = 1:3 trong 12 giờ để tạo vùng khuếch tán cứng 1.050 HV, khống chế thế nitơ nhằm triệt tiêu lớp trắng giòn; tiếp đó đánh bóng vi mô và phủ hồ quang catot AlCrN ở 430 °C.

Nhiệt độ thấp hơn nhiệt độ ram thứ cấp của SKD11, SKD61, DC53 nên chi tiết không cong vênh. Lực bám đo theo phương pháp vạch xước đạt 78 N, hệ số ma sát với thép mạ kẽm 0,35. Màng chịu oxy hóa đến 1.050 °C. Có thể tẩy màng cũ bằng phương pháp điện hóa và phủ lại bốn lần.`,
    },
    applications: { vi: 'Chày, cối dập nguội và vuốt sâu; lõi khuôn đúc áp lực nhôm; dao cắt phôi, trục cán ren.' },
    advantages: [
      {
        aspect: { vi: 'Số lần dập giữa hai lần mài chày' },
        ours: 420,
        today: 95,
        unit: 'nghìn lần',
        source: { vi: 'Chày SKD11 dập thép mạ kẽm dày 1,6 mm tại ba doanh nghiệp ở Bắc Ninh và Hải Phòng, so với tôi – ram thông thường' },
      },
      {
        aspect: { vi: 'Lực bám của màng' },
        ours: 78,
        today: 46,
        unit: 'N',
        source: { vi: 'Thử vạch xước, so với màng PVD trên nền không thấm' },
      },
    ],
    keywords: ['thấm nitơ plasma', 'PVD', 'AlCrN', 'xử lý song hợp', 'mài mòn dính', 'thép dụng cụ'],
    fields: ['205', '203'],
    trl: 8,
    trlEvidence: { vi: 'Dây chuyền dịch vụ của Viện đã xử lý hơn 3.800 chi tiết, có chứng nhận phù hợp ISO 9001 cho quy trình.' },
    rights: [
      {
        kind: 'invention',
        title: 'Quy trình thấm nitơ plasma không lớp trắng làm nền cho màng phủ cứng',
        number: '1-2023-00862',
        filedOn: '2023-02-14',
        status: 'published',
      },
    ],
    modes: ['technical-service', 'non-exclusive-licence', 'capital-contribution'],
    price: { kind: 'floor', min: 2_600_000_000 },
    owners: [{ name: 'Viện Cơ khí Chính xác và Công nghệ Bề mặt Bạch Đằng', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bước làm sạch bằng phún xạ Ar–H2 giữ 540 V trong 70 phút; bia phún Al70Cr30 luyện bột. Thế phân cực −90 V ở 0,6 µm đầu, sau đó −60 V để giảm ứng suất.',
  },
  {
    key: 'mechanics-t07',
    owner: 'mechanics-robotics',
    title: { vi: 'Xe tự hành nội nhà xưởng định vị SLAM và điều phối đội xe theo chuẩn VDA 5050' },
    summary: {
      vi: 'Xe chở 600 kg tự lập bản đồ bằng lidar, không cần dán vạch từ hay mã phản quang. Phần mềm điều phối phân công nhiệm vụ, tránh tắc nghẽn và kết nối hệ thống hoạch định sản xuất.',
    },
    description: {
      vi: `Xe có khung vi sai hai bánh chủ động, pin LFP 48 V – 60 Ah và hai lidar an toàn đặt chéo cho vùng quan sát 360°. Thuật toán SLAM dựa trên đồ thị ghép các lần quét với đo lường quán tính, sai số định vị ±10 mm tại điểm dừng; bản đồ tự cập nhật khi kệ hàng thay đổi nhờ phân tách vật thể tĩnh và bán tĩnh.

Lớp điều phối mô hình hóa lối đi thành đồ thị có đặt chỗ theo thời gian, giải bài toán đa tác tử bằng tìm kiếm dựa trên xung đột, quản lý tối đa 40 xe. Giao diện VDA 5050 cho phép phối hợp với xe của hãng khác. Xe nâng bàn bằng trục vít, thay pin tự động trong bốn phút, dừng khẩn cấp mức PL d. Thời gian triển khai một xưởng 5.000 m² khoảng mười ngày.`,
    },
    applications: { vi: 'Cấp phôi giữa kho và ô máy, gom thành phẩm, chuyển khay trong nhà máy điện tử, may, cơ khí.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian triển khai lộ trình mới' },
        ours: 0.5,
        today: 6,
        unit: 'ngày',
        source: { vi: 'So với xe dẫn đường vạch từ, nhà máy điện tử ở Đà Nẵng, 2024' },
      },
    ],
    keywords: ['xe tự hành', 'SLAM', 'lidar', 'VDA 5050', 'điều phối đa tác tử', 'hậu cần nội bộ'],
    fields: ['202', '102'],
    trl: 9,
    trlEvidence: { vi: 'Sáu mươi tám xe đang chạy tại chín nhà máy, có đánh giá an toàn theo ISO 3691-4 của tổ chức độc lập.' },
    rights: [
      {
        kind: 'industrial-design',
        title: 'Xe vận chuyển tự hành',
        number: '3-0039217',
        filedOn: '2022-02-22',
        grantedOn: '2023-06-14',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'non-exclusive-licence'],
    price: { kind: 'firm', min: 690_000_000, max: 690_000_000 },
    owners: [{ name: 'Công ty Cổ phần Robot và Tự động hóa Hàn Giang', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bộ tối ưu đồ thị dùng cửa sổ trượt 120 nút và đóng vòng bằng mô tả quét xoay bất biến. Bánh xe đúc polyuretan 92 Shore A, hợp đồng độc quyền với một xưởng ở Gia Lai.',
  },
  {
    key: 'mechanics-t08',
    owner: 'mechanics-university',
    title: { vi: 'Gia công xung điện trong điện môi trộn bột titan cacbit nhằm biến cứng đồng thời lòng khuôn thép SKD61' },
    summary: {
      vi: 'Hạt bột dẫn điện trong dầu điện môi phân tán tia lửa điện thành nhiều kênh phóng nhỏ, bề mặt mịn hơn và được thấm cacbit ngay khi gia công. Có thể bỏ bớt khâu đánh bóng và hóa bền riêng.',
    },
    description: {
      vi: `Trong gia công tia lửa điện thông thường, mỗi xung tạo một vết lõm sâu, lớp tái kết tinh giòn và nhiều nứt tế vi. Khi bổ sung 8 g/L bột TiC cỡ 5 µm, điện trường cục bộ làm khe phóng điện rộng thêm 40–60%, năng lượng xung chia thành nhiều kênh, vết lõm nông và rộng. Một phần bột nóng chảy, hợp kim hóa với nền, tạo lớp dày 12–18 µm độ cứng 1.100–1.250 HV.

Đề tài xây dựng mô hình hồi quy và tối ưu quan hệ xám với bảy thông số: cường độ, thời gian xung, thời gian nghỉ, điện áp, nồng độ bột, phân cực, vật liệu điện cực. Hệ tuần hoàn riêng có khuấy siêu âm 28 kHz, bẫy từ giữ phoi thép mà không giữ bột; có thể lắp trên máy xung phổ thông dung tích thùng 200–400 lít.`,
    },
    applications: { vi: 'Gia công tinh lòng khuôn dập nóng, khuôn đúc áp lực, khuôn ép nhựa có hoa văn nhám.' },
    advantages: [
      {
        aspect: { vi: 'Nhám bề mặt sau gia công tinh' },
        ours: 0.8,
        today: 1.7,
        unit: 'µm Ra',
        source: { vi: 'Mẫu SKD61, điện cực đồng, máy xung 60 A tại xưởng của trường, 2024' },
      },
      {
        aspect: { vi: 'Tốc độ bóc vật liệu' },
        ours: 21,
        today: 15,
        unit: 'mm³/phút',
        source: { vi: 'Quy hoạch thực nghiệm Taguchi L27, cùng điều kiện' },
      },
    ],
    keywords: ['gia công tia lửa điện', 'trộn bột', 'titan cacbit', 'lớp tái kết tinh', 'Taguchi', 'SKD61'],
    fields: ['203', '205'],
    trl: 5,
    trlEvidence: { vi: 'Gia công thử sáu lòng khuôn dập nóng tay biên cho doanh nghiệp, đo độ mòn sau 4.000 lần rèn.' },
    rights: [],
    modes: ['joint-development', 'technical-service'],
    price: { kind: 'indicative', min: 220_000_000, max: 480_000_000 },
    owners: [{ name: 'Trường Đại học Bách khoa Trấn Biên', share: 100 }],
    origin: { kind: 'state-funded', task: 'B2024.ĐTB.02' },
    confidential: 'Chất phân tán là Span 20 ở 4 g/L; bỏ chất này bột lắng sau 25 phút. Bẫy từ đặt trước bơm, vận tốc dòng 0,3 m/s.',
  },
  {
    key: 'mechanics-t09',
    owner: 'mechanics-robotics',
    title: { vi: 'Đo lường quang học không tiếp xúc độ chính xác micromet bằng ống kính viễn tâm và dò biên dưới điểm ảnh' },
    summary: {
      vi: 'Máy đo đồng thời tới 60 thông số đường kính, khoảng cách, góc, ren trong một lần chụp dưới một giây. Kết quả ghi thẳng vào biểu đồ kiểm soát thống kê để hiệu chỉnh máy gia công trước khi sinh phế phẩm.',
    },
    description: {
      vi: `Ống kính viễn tâm kép giữ độ phóng đại không đổi theo chiều sâu, nguồn chiếu xuyên song song bước sóng 520 nm loại bỏ hiệu ứng viền nên ảnh bóng chi tiết có biên sắc. Thuật toán dò biên dưới điểm ảnh dựa trên mô men Zernike đạt độ lặp lại ±1,5 µm trên trường nhìn 80 × 60 mm; hiệu chuẩn bằng thước chuẩn crôm trên thủy tinh có liên kết chuẩn quốc gia.

Chi tiết được đặt tự do, phần mềm nhận dạng hướng và mã hàng rồi nạp chương trình tương ứng. Phiên bản băng tải dùng đĩa thủy tinh quay, cấp phôi rung, phân loại ba ngăn, năng suất 80 chi tiết/phút. Nghiên cứu năng lực hệ thống đo cho chỉ số GR&R 6,8%. Dữ liệu đo tính Cp, Cpk tức thời và gửi giá trị bù dao về bộ điều khiển CNC qua giao thức MTConnect.`,
    },
    applications: { vi: 'Kiểm 100% vít, chốt, bạc, phớt, chi tiết tiện tự động, linh kiện dập và gioăng cao su.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian đo một chi tiết 12 kích thước' },
        ours: 0.8,
        today: 95,
        unit: 'giây',
        source: { vi: 'So với panme, thước cặp và dưỡng, khảo sát tại bốn nhà máy năm 2024' },
      },
      {
        aspect: { vi: 'Độ lặp lại và tái lập hệ thống đo (GR&R)' },
        ours: 6.8,
        today: 27,
        unit: '%',
        source: { vi: 'Ba người đo, mười mẫu, ba lần, theo cẩm nang MSA' },
      },
    ],
    keywords: ['ống kính viễn tâm', 'dò biên dưới điểm ảnh', 'mô men Zernike', 'đo không tiếp xúc', 'kiểm soát thống kê', 'GR&R'],
    fields: ['202', '203'],
    trl: 8,
    trlEvidence: { vi: 'Bản thương mại thứ ba được hiệu chuẩn tại phòng chuẩn đo lường, bàn giao 17 máy.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Máy phân loại chi tiết bằng ảnh bóng viễn tâm trên đĩa thủy tinh',
        number: '2-2024-00733',
        filedOn: '2024-10-08',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'technical-service'],
    price: { kind: 'indicative', min: 420_000_000, max: 1_350_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Robot và Tự động hóa Hàn Giang', share: 85 },
      { name: 'Lê Hoàng Minh Triết', share: 15 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Mặt nạ Zernike 7 × 7 được tính trước cho 256 pha, chạy trên FPGA; bù nhiệt độ bằng hệ số 11,3 µm/m·K của bàn granit. Nguồn cung thấu kính ở Thâm Quyến theo bản vẽ riêng.',
  },
  {
    key: 'mechanics-t10',
    owner: 'mechanics-university',
    title: {
      vi: 'Bôi trơn – làm nguội tối thiểu bằng dầu este thực vật pha hạt nano MoS2 trong gia công cắt gọt thép tôi',
      en: 'Minimum quantity lubrication with MoS2 nano-particles in vegetable ester for cutting hardened steel',
    },
    summary: {
      vi: 'Sương dầu este chứa hạt nano molypden disulfua được phun đúng vùng cắt với lưu lượng 40–60 mL/giờ, thay cho dòng nhũ tương chảy tràn. Lực cắt và mòn dao giảm, xưởng gần như không phát sinh chất thải lỏng.',
      en: 'A mist of ester oil carrying molybdenum disulphide nano-particles is aimed at the cutting zone at 40–60 mL an hour, replacing flooded emulsion. Cutting force and tool wear fall and the shop generates almost no liquid waste.',
    },
    description: {
      vi: `Khi phay hoặc tiện thép 45–58 HRC, nhũ tương khó thấm vào mặt tiếp xúc dao – phoi ở áp suất trên 1 GPa và gây sốc nhiệt cho mảnh hợp kim. Hệ bôi trơn tối thiểu dùng vòi hai dòng, khí nén 0,5 MPa xé dầu thành giọt 3–8 µm. Hạt MoS2 dạng phiến 60 nm, nồng độ 0,5%, len vào vùng tiếp xúc, trượt theo lớp tinh thể và hình thành màng hấp phụ hóa học; nền este từ dầu hạt cao su epoxy hóa có điểm chớp cháy 245 °C.

Chất phân tán được ghép lên bề mặt hạt nên huyền phù bền sáu tháng. Bộ điều khiển đồng bộ lưu lượng với chu trình CNC qua mã M, kèm cụm hút sương đạt nồng độ dưới 0,5 mg/m³ tại vị trí đứng máy. Đã lập bảng chế độ cho phay, tiện, khoan với bốn loại thép và gang cầu.`,
      en: `When steel of 45–58 HRC is milled or turned, emulsion hardly enters the tool–chip contact above 1 GPa and shocks the carbide thermally. The system uses a two-fluid nozzle in which 0.5 MPa air breaks the oil into 3–8 µm droplets. Plate-like 60 nm MoS2 at 0.5% slips into the contact, shears along its crystal layers and forms a chemisorbed film; the base is epoxidised rubber-seed ester with a flash point of 245 °C.

A dispersant grafted onto the particles keeps the suspension stable for six months. The controller ties flow to the CNC cycle by M codes, and a mist extractor keeps the operator's position under 0.5 mg/m³. Cutting tables cover milling, turning and drilling of four steels and ductile iron.`,
    },
    applications: {
      vi: 'Trung tâm gia công, máy tiện CNC làm khuôn, bánh răng, linh kiện ô tô; có thể lắp thêm trên máy đang dùng.',
      en: 'Machining centres and CNC lathes making moulds, gears and automotive parts; retrofits to existing machines.',
    },
    advantages: [
      {
        aspect: { vi: 'Chất lỏng cắt gọt tiêu thụ trên một máy', en: 'Cutting fluid used per machine' },
        ours: 0.4,
        today: 38,
        unit: 'lít/ca',
        source: {
          vi: 'Trung tâm phay đứng tại xưởng ở Đồng Nai, ba tháng năm 2025',
          en: 'Vertical machining centre at a Đồng Nai shop, three months of 2025',
        },
      },
      {
        aspect: { vi: 'Tuổi bền mảnh dao khi phay thép 52 HRC', en: 'Insert life milling 52 HRC steel' },
        ours: 74,
        today: 46,
        unit: 'phút',
        source: { vi: 'Mòn mặt sau 0,2 mm, trung bình 15 lần lặp', en: 'To 0.2 mm flank wear, mean of 15 repeats' },
      },
    ],
    keywords: ['bôi trơn tối thiểu', 'MoS2 nano', 'este thực vật', 'gia công thép tôi', 'mòn dao', 'sương dầu'],
    fields: ['203', '210'],
    trl: 6,
    trlEvidence: {
      vi: 'Trình diễn trên ba trung tâm gia công của hai doanh nghiệp trong ba tháng, có phiếu đo sương dầu nơi làm việc.',
      en: 'Demonstrated on three machining centres of two companies for three months, with workplace mist measurements.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Huyền phù bôi trơn nano trên nền este dầu hạt cao su',
        number: '1-2024-08803',
        filedOn: '2024-12-05',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service'],
    price: { kind: 'indicative', min: 250_000_000, max: 600_000_000 },
    owners: [{ name: 'Trường Đại học Bách khoa Trấn Biên', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.ĐN-07/2023' },
    confidential:
      'Chất ghép bề mặt là oleylamin 8% so với hạt, khuấy siêu âm 40 phút dưới 45 °C. Este epoxy hóa với chỉ số oxiran 5,9%; chất chống oxy hóa BHT 0,3%.',
  },
  {
    key: 'mechanics-t11',
    owner: 'mechanics-university',
    title: { vi: 'Truyền động servo – thủy lực biến tốc điều khiển đồng thời áp suất và lưu lượng cho máy ép' },
    summary: {
      vi: 'Động cơ đồng bộ nam châm vĩnh cửu kéo bơm bánh răng ăn khớp trong chỉ quay khi chu trình cần dầu, thay bơm chạy liên tục xả qua van tràn. Điện năng giảm khoảng một nửa, dầu ít nóng và tiếng ồn thấp.',
    },
    description: {
      vi: `Máy ép dùng bơm không điều chỉnh giữ lưu lượng lớn nhất suốt chu trình, phần dư qua van an toàn biến thành nhiệt. Bộ truyền động đề xuất gồm động cơ PMSM 15–75 kW, bơm 1.800 vòng/phút dung tích 40–160 cm³ và biến tần vector có cảm biến áp suất phản hồi. Luật điều khiển chuyển êm giữa vòng lưu lượng và vòng áp suất, bổ sung bù trước theo độ đàn hồi dầu nên thời gian đáp ứng áp còn 55 ms và độ quá điều chỉnh dưới 2%.

Ở giai đoạn giữ tải, trục quay 20–60 vòng/phút chỉ bù rò rỉ. Động năng khi hạ chày được hãm tái sinh về tụ một chiều. Gói cải tạo tận dụng xi lanh, van phân phối và thùng dầu sẵn có; lắp đặt bốn ngày, tự nhận dạng thông số trong 20 chu trình đầu.`,
    },
    applications: { vi: 'Máy ép thủy lực, máy ép nhựa, máy ép gạch, máy đúc áp lực 100–1.500 tấn.' },
    advantages: [
      {
        aspect: { vi: 'Điện năng trên một chu trình ép' },
        ours: 0.21,
        today: 0.44,
        unit: 'kWh',
        source: { vi: 'Máy ép 315 tấn, đo 72 giờ trước và sau cải tạo tại Đồng Nai, 2024' },
      },
      {
        aspect: { vi: 'Nhiệt độ dầu ổn định' },
        ours: 44,
        today: 61,
        unit: '°C',
        source: { vi: 'Cùng đợt đo, nhiệt độ môi trường 33 °C' },
      },
    ],
    keywords: [
      'servo – thủy lực',
      'PMSM',
      'bơm bánh răng ăn khớp trong',
      'điều khiển áp suất – lưu lượng',
      'tiết kiệm năng lượng',
      'máy ép',
    ],
    fields: ['203', '202'],
    trl: 7,
    trlEvidence: { vi: 'Bảy máy ép 160–630 tấn đã cải tạo và vận hành tại nhà máy của đối tác, biên bản đo điện độc lập.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Bộ điều khiển chuyển mạch êm áp suất – lưu lượng cho bơm biến tốc',
        number: '2-2023-00602',
        filedOn: '2023-12-11',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'technical-service', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 300_000_000, max: 900_000_000 },
    owners: [
      { name: 'Trường Đại học Bách khoa Trấn Biên', share: 60 },
      { name: 'Công ty TNHH Thủy lực Phước Tân', share: 40 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Hàm trộn hai vòng điều khiển là tanh với hằng số 0,18 MPa; bù trước dùng mô đun đàn hồi dầu ước lượng trực tuyến. Tụ một chiều 9,4 mF cho cấp 37 kW.',
  },
  {
    key: 'mechanics-t12',
    owner: 'mechanics-institute',
    title: {
      vi: 'Chế tạo bồi đắp chi tiết kim loại cỡ lớn bằng hồ quang dây hàn có kiểm soát nhiệt giữa lớp',
      en: 'Wire-arc additive manufacturing of large metal parts with inter-layer thermal control',
    },
    summary: {
      vi: 'Rô-bốt đắp từng lớp dây thép không gỉ hoặc thép hợp kim thấp theo mô hình số, tạo phôi gần hình dạng cuối cho chi tiết đơn chiếc. Nhóm nghiên cứu đang hoàn thiện khống chế ứng suất dư và dị hướng cơ tính.',
      en: 'A robot deposits stainless or low-alloy wire layer by layer from a digital model, giving near-net-shape blanks for one-off parts. The team is refining the control of residual stress and anisotropy.',
    },
    description: {
      vi: `So với đúc, bồi đắp bằng hồ quang dây không cần khuôn mẫu, phù hợp phụ tùng thay thế đơn chiếc. Hệ thí nghiệm gồm nguồn truyền kim loại nguội CMT, dây ER316L hoặc ER70S-6 đường kính 1,2 mm và bàn xoay nghiêng hai trục; tốc độ đắp 2,5–3,8 kg/giờ. Phần mềm cắt lớp thích nghi bề dày 1,4–2,2 mm và bù chênh cao ở điểm khởi đầu, kết thúc vệt.

Camera nhiệt đo trường nhiệt độ, bộ điều khiển chờ đến khi nhiệt độ giữa lớp xuống 150 °C mới đắp tiếp, kết hợp thổi khí CO2 lạnh để rút ngắn thời gian chờ 40%. Cán lăn lạnh từng ba lớp làm nhỏ hạt, chênh lệch giới hạn bền giữa hai phương còn 6%. Mẫu tường và mẫu cánh chân vịt 420 mm đã được chụp cắt lớp, độ rỗ dưới 0,15%.`,
      en: `Unlike casting, wire-arc deposition needs no pattern, which suits one-off spare parts. The rig combines a CMT power source, 1.2 mm ER316L or ER70S-6 wire and a two-axis tilt table, depositing 2.5–3.8 kg an hour. Adaptive slicing varies layer height between 1.4 and 2.2 mm and compensates bead starts and ends.

A thermal camera maps the surface and the controller waits until the inter-layer temperature falls to 150 °C; a cold CO2 jet shortens the wait by 40%. Cold rolling every three layers refines the grain, so strength differs by only 6% between directions. Wall specimens and a 420 mm propeller blade were scanned by tomography with porosity under 0.15%.`,
    },
    applications: {
      vi: 'Cánh chân vịt, mặt bích lớn, đầu khuôn rèn, phụ tùng tàu thủy và thiết bị hóa chất ngừng sản xuất.',
      en: 'Propeller blades, large flanges, forging-die inserts and discontinued spares for ships and chemical plant.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian có phôi cánh chân vịt đơn chiếc', en: 'Lead time of a one-off blade blank' },
        ours: 3,
        today: 32,
        unit: 'ngày',
        source: {
          vi: 'So với làm mẫu gỗ và đúc cát, ước tính tại Viện trên cùng bản vẽ, 2025',
          en: 'Against wooden pattern and sand casting of the same drawing, Institute estimate, 2025',
        },
      },
    ],
    keywords: ['chế tạo bồi đắp', 'hồ quang dây', 'CMT', 'nhiệt độ giữa lớp', 'ứng suất dư', 'in 3D kim loại'],
    fields: ['203', '205'],
    trl: 4,
    trlEvidence: {
      vi: 'Xác thực trong phòng thí nghiệm với 46 mẫu kéo và một cánh chân vịt thu nhỏ.',
      en: 'Validated in the laboratory on 46 tensile specimens and one reduced-scale propeller blade.',
    },
    rights: [],
    modes: ['joint-development', 'partial-assignment'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Viện Cơ khí Chính xác và Công nghệ Bề mặt Bạch Đằng', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-52/23' },
    confidential:
      'Lực cán giữa lớp 18 kN, con lăn lõm bán kính 6 mm; tia CO2 lưu lượng 22 L/phút đặt sau mỏ 60 mm. Bộ thông số dây duplex 2209 chưa công bố.',
  },
  {
    key: 'mechanics-t13',
    owner: 'mechanics-foundry',
    title: { vi: 'Gang trắng crom cao chịu mài mòn va đập và chế độ nhiệt luyện ủ mất ổn định cho tấm lót, bi nghiền' },
    summary: {
      vi: 'Thành phần 26% Cr vi hợp kim molypden, titan và chu trình nhiệt luyện hai giai đoạn cho độ cứng 62 HRC mà độ dai va đập vẫn đạt 8 J/cm². Sản phẩm thay hàng nhập trong nghiền khoáng và xi măng.',
    },
    description: {
      vi: `Gang crom cao bền mòn nhờ cacbit M7C3 dạng thanh, song mạng cacbit thô và austenit dư làm tấm lót dễ vỡ. Thành phần được cân bằng ở 2,6–2,9% C, 25–27% Cr, 0,8% Mo; thêm 0,15% Ti và 0,06% B để tạo mầm TiC, cacbit nhỏ và phân tán hơn. Nước gang tinh luyện bằng thổi argon đáy, rót ở 1.420 °C vào khuôn cát nhựa có vật làm nguội.

Nhiệt luyện gồm ủ mất ổn định ở 980 °C trong bốn giờ, khi đó cacbit thứ cấp tiết ra làm nghèo cacbon và crom trong austenit, tiếp theo làm nguội quạt cưỡng bức và ram 260 °C. Austenit dư còn 6–9%, nền mactenxit đồng đều đến tâm ở chiều dày 110 mm. Quy trình bao gồm tiêu chuẩn nghiệm thu kim tương và phép thử rơi bi 12.000 lần.`,
    },
    applications: { vi: 'Bi và tấm lót máy nghiền bi, búa đập đá, vỏ xoắn bơm cát, cánh máy phun bi.' },
    advantages: [
      {
        aspect: { vi: 'Suất hao mòn bi nghiền clinker' },
        ours: 28,
        today: 55,
        unit: 'g/tấn',
        source: { vi: 'Máy nghiền 95 tấn/giờ tại Thái Nguyên, 5.600 giờ, so với bi gang 12% Cr' },
      },
    ],
    keywords: ['gang crom cao', 'cacbit M7C3', 'ủ mất ổn định', 'austenit dư', 'bi nghiền', 'tấm lót'],
    fields: ['205'],
    trl: 9,
    trlEvidence: { vi: 'Sản xuất thương mại 1.900 tấn/năm, cung cấp cho tám nhà máy xi măng và tuyển khoáng từ năm 2020.' },
    rights: [
      { kind: 'trademark', title: 'NUIVOI HC26', number: '4-0412765', filedOn: '2020-05-20', grantedOn: '2022-03-25', status: 'granted' },
    ],
    modes: ['non-exclusive-licence', 'training', 'technical-service'],
    price: { kind: 'indicative', min: 1_200_000_000, max: 2_500_000_000 },
    owners: [{ name: 'Công ty Cổ phần Đúc và Cơ khí Núi Voi', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Titan và bo đưa vào bằng dây lõi FeTi–FeB đường kính 9 mm ngay trước khi rót 90 giây. Nâng nhiệt từ 350 đến 750 °C không quá 60 °C/giờ, vượt mức này tấm dày trên 80 mm nứt chân chim.',
  },
]
